const POLYNOMIAL = 0xedb88320;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = timesX(value);
  return value;
});

/** The CRC-32 of bytes, as ZIP and PNG state it; `before` is that of what stands before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  // An iterator takes four times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    value = (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}

/**
 * The CRC-32 of two pieces after one another, of which only their own are known, and how long the second is, in bytes.
 * A CRC is a polynomial: the first is multiplied by x to the power of the bits behind it, by squaring.
 */
export function joinedCrc(first: number, second: number, length: number): number {
  let shifted = first;
  // x to the power of 8, the bits of one byte
  let power = 0x00800000;
  for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) shifted = product(shifted, power);
    power = product(power, power);
  }
  return (shifted ^ second) >>> 0;
}

/** Of two polynomials of bits, the highest power in the lowest bit. */
function product(a: number, b: number): number {
  let sum = 0;
  let scaled = b;
  for (let bit = 31; bit >= 0; bit -= 1) {
    if ((a >>> bit) & 1) sum ^= scaled;
    scaled = timesX(scaled);
  }
  return sum >>> 0;
}

/** A polynomial times x. */
function timesX(value: number): number {
  return (value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1) >>> 0;
}
