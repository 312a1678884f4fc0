/**
 * The version that `--version`, SARIF and the server name. A test holds it to package.json, which a bundle need not
 * carry.
 */
export const version = '0.1.0';
