// Loaded before anything else: whatever would reach another machine throws, and leaves a line in the file that is
// named.
'use strict';
const { appendFileSync } = require('node:fs');
const process = require('node:process');

function denied(what) {
  return () => {
    if (process.env.ENGROSS_DENIED) appendFileSync(process.env.ENGROSS_DENIED, `${what}\n`);
    throw new Error(`${what} is denied`);
  };
}

const net = require('node:net');
net.Socket.prototype.connect = denied('net.Socket.connect');
net.Server.prototype.listen = denied('net.Server.listen');
for (const module of ['node:http', 'node:https']) {
  for (const name of ['request', 'get']) require(module)[name] = denied(`${module} ${name}`);
}
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = denied(`dns.${name}`);
  dns.promises[name] = denied(`dns.promises.${name}`);
}
require('node:dgram').createSocket = denied('dgram.createSocket');
require('node:http2').connect = denied('http2.connect');
globalThis.fetch = denied('fetch');
