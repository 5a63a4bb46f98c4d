import { crc32, deflateRawSync } from "node:zlib";

/** A file to pack. `claims` is the size that the archive says it has, where that is not the truth. */
export type PackedFile = {
  name: string;
  data: Buffer | string;
  stored?: boolean;
  encrypted?: boolean;
  claims?: number;
  wrongChecksum?: boolean;
  /** The name in a code page, as Windows writes it; in UTF-8 unless given. */
  nameBytes?: Buffer;
};

/** A zip archive of the given files (APPNOTE.TXT 4.3), honest or not. */
export function zipOf(files: readonly PackedFile[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { name, header, packed } = pack(file);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), header, lengths(name, false), name, packed]);
    const attributes = Buffer.alloc(12);
    attributes.writeUInt32LE(offset, 8);
    const signature = Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1");
    central.push(Buffer.concat([signature, header, lengths(name, true), attributes, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

// The part that a file's own header and its entry in the directory share: version, flags, method, time, checksum and sizes.
function pack({ name, data, stored = false, encrypted = false, claims, wrongChecksum = false, nameBytes }: PackedFile) {
  const bytes = Buffer.from(data);
  const packed = stored ? bytes : deflateRawSync(bytes, { level: 9 });
  const header = Buffer.alloc(22);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE((nameBytes ? 0 : 0x0800) + (encrypted ? 1 : 0), 2);
  header.writeUInt16LE(stored ? 0 : 8, 4);
  header.writeUInt32LE((crc32(bytes) ^ (wrongChecksum ? 1 : 0)) >>> 0, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(claims ?? bytes.length, 18);
  return { name: nameBytes ?? Buffer.from(name), header, packed };
}

function lengths(name: Buffer, withComment: boolean): Buffer {
  const bytes = Buffer.alloc(withComment ? 6 : 4);
  bytes.writeUInt16LE(name.length, 0);
  return bytes;
}
