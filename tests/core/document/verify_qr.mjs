// SPDX-License-Identifier: GPL-3.0-or-later
// An independent check of a document's QR: its own reading of Base32 and CBOR, signatures by WebCrypto.
//   node verify_qr.mjs KEYS.json QR-TEXT [--flip-every-byte]
// Writes what the QR says as JSON and ends with 0, or says why not and ends with 1.
import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';

const { subtle } = webcrypto;

function base32(text) {
  const bytes = [];
  let buffer = 0n;
  for (const c of text) {
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c);
    if (value < 0) throw new Error('not Base32');
    buffer = (buffer << 5n) | BigInt(value);
  }
  const rest = BigInt((text.length * 5) % 8);
  if (buffer & ((1n << rest) - 1n)) throw new Error('unused bits are set');
  buffer >>= rest;
  for (let i = Math.floor((text.length * 5) / 8); i > 0; --i) {
    bytes.unshift(Number(buffer & 255n));
    buffer >>= 8n;
  }
  return Uint8Array.from(bytes);
}

class Cbor {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  take(n) {
    if (this.at + n > this.bytes.length) throw new Error('CBOR ends too early');
    this.at += n;
    return this.bytes.slice(this.at - n, this.at);
  }
  read() {
    const head = this.take(1)[0];
    const info = head & 31;
    let n = BigInt(info);
    if (info > 27) throw new Error('indefinite lengths are not deterministic');
    if (info >= 24) {
      n = 0n;
      for (const b of this.take(1 << (info - 24))) n = (n << 8n) | BigInt(b);
      const least = info === 24 ? 24n : 1n << BigInt(8 << (info - 25));
      if (n < least) throw new Error('not the shortest form');
    }
    const count = Number(n);
    switch (head >> 5) {
      case 0: return count;
      case 1: return -1 - count;
      case 2: return this.take(count);
      case 3: return new TextDecoder('utf-8', { fatal: true }).decode(this.take(count));
      case 4: return Array.from({ length: count }, () => this.read());
      case 5: {
        const map = new Map();
        for (let i = 0; i < count; ++i) {
          const key = this.read();
          if (map.has(key)) throw new Error('a key stands twice');
          map.set(key, this.read());
        }
        return map;
      }
      case 6: return { tag: count, value: this.read() };
      default: throw new Error('a simple value is not expected');
    }
  }
  static decode(bytes) {
    const reader = new Cbor(bytes);
    const value = reader.read();
    if (reader.at !== bytes.length) throw new Error('bytes behind the end');
    return value;
  }
}

const head = (major, n) => (n < 24 ? [major << 5 | n] : n < 256 ? [major << 5 | 24, n] : [major << 5 | 25, n >> 8, n & 255]);
const bstr = (bytes) => [...head(2, bytes.length), ...bytes];

async function verify(message, keys) {
  const outer = Cbor.decode(message);
  if (outer.tag !== 18 || outer.value.length !== 4) throw new Error('not COSE_Sign1');
  const [protectedBytes, unprotected, payload, signature] = outer.value;
  if (unprotected.size !== 0) throw new Error('the unprotected header is not empty');
  const header = Cbor.decode(protectedBytes);
  if (header.get(1) !== -7) throw new Error('not ES256');
  const kid = Buffer.from(header.get(4)).toString('base64url');
  const jwk = keys.find((key) => key.kid === kid);
  if (!jwk) throw new Error('unknown key');
  const key = await subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  const context = new TextEncoder().encode('Signature1');
  const input = Uint8Array.from([0x84, ...head(3, context.length), ...context, ...bstr(protectedBytes), 0x40, ...bstr(payload)]);
  if (!(await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, input))) throw new Error('wrong signature');
  const map = Cbor.decode(payload);
  return {
    issuer: map.get(1),
    title: map.get(2),
    person: map.get(3),
    signed_at: map.get(4),
    approvers: map.get(5) ?? [],
    token: Buffer.from(map.get(6)).toString('hex'),
    kid,
  };
}

const [keyFile, text, option] = process.argv.slice(2);
try {
  const keys = JSON.parse(readFileSync(keyFile, 'utf8')).keys;
  const match = /^HTTPS:\/\/[A-Z0-9.:-]+\/Q\/([A-Z2-7]+)$/.exec(text);
  if (!match) throw new Error('not a QR text of ours');
  const message = base32(match[1]);
  const answer = await verify(message, keys);
  if (option === '--flip-every-byte') {
    let accepted = 0;
    for (let i = 0; i < message.length; ++i) {
      const changed = Uint8Array.from(message);
      changed[i] ^= 1;
      try {
        await verify(changed, keys);
        ++accepted;
      } catch {
        // Refused, as it has to be.
      }
    }
    console.log(JSON.stringify({ tried: message.length, accepted }));
  } else {
    console.log(JSON.stringify(answer));
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
