// A screenshot that somebody brought: whether it is one, and how large.

export type Picture = { type: 'image/png' | 'image/jpeg'; width: number; height: number };

/** The kind and size of a PNG or JPEG picture, by its own first bytes; undefined for anything else. Linear. */
export function pictureOf(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngOf(view) ?? jpegOf(view);
}

/** PNG specification (W3C), section 5.2 and 11.2.2: the signature, then IHDR with width and height. */
function pngOf(view: DataView): Picture | undefined {
  const isPng = view.byteLength >= 24 && view.getUint32(0) === 0x89_50_4e_47 && view.getUint32(12) === 0x49_48_44_52; // prettier-ignore
  return isPng ? sized('image/png', view.getUint32(16), view.getUint32(20)) : undefined;
}

/** ITU-T T.81, annex B: segments, each with its length, up to the first start of a frame. */
function jpegOf(view: DataView): Picture | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return undefined;
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** C0 to CF but for DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function sized(type: Picture['type'], width: number, height: number): Picture | undefined {
  return width > 0 && height > 0 ? { type, width, height } : undefined;
}
