import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * 64 bits of SHA-256 as 16 hexadecimal digits: what stands in a settings file for words of a draft. Enough to tell the
 * sentences and names of a deal apart, too little to find words that one cannot guess.
 */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
