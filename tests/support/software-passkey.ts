import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a page asked, and at which address the browser says it stands. */
type Asked = { challenge: string; origin: string; rpId: string };

/**
 * A security key made of code: an ES256 pair, a counter, and answers as a browser gives them (WebAuthn level 3, 6.1 and 6.5), with
 * attestation "none". It answers wherever it is told to, also where a browser never would.
 */
export function softwarePasskey({ personId, counts = true }: { personId: string; counts?: boolean }) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  const key = Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]), bytes(Buffer.from(x, "base64url")), Buffer.from([0x22]), bytes(Buffer.from(y, "base64url"))]);
  let counter = 0;
  const credential = { id: id.toString("base64url"), rawId: id.toString("base64url"), type: "public-key", clientExtensionResults: {} };

  function authenticatorData(rpId: string, attested: Buffer): Buffer {
    if (counts) counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const present = 0x01, verified = 0x04, carries = attested.length > 0 ? 0x40 : 0;
    return Buffer.concat([createHash("sha256").update(rpId).digest(), Buffer.from([present | verified | carries]), count, attested]);
  }

  return {
    id: credential.id,
    /** Sets the counter, as a copy of the key would have an older one. */
    rewind(to: number) { counter = to; },
    create({ challenge, origin, rpId }: Asked): string {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const authData = authenticatorData(rpId, Buffer.concat([Buffer.alloc(16), length, id, key]));
      const attestationObject = Buffer.concat([Buffer.from([0xa3]), text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0]), text("authData"), bytes(authData)]);
      const clientDataJSON = clientData("webauthn.create", challenge, origin);
      return JSON.stringify({ ...credential, response: { clientDataJSON: clientDataJSON.toString("base64url"), attestationObject: attestationObject.toString("base64url"), transports: ["internal"] } });
    },
    get({ challenge, origin, rpId }: Asked, userHandle = personId): string {
      const authData = authenticatorData(rpId, Buffer.alloc(0));
      const clientDataJSON = clientData("webauthn.get", challenge, origin);
      const signature = sign("sha256", Buffer.concat([authData, createHash("sha256").update(clientDataJSON).digest()]), privateKey);
      return JSON.stringify({ ...credential, response: {
        clientDataJSON: clientDataJSON.toString("base64url"), authenticatorData: authData.toString("base64url"), signature: signature.toString("base64url"), userHandle: Buffer.from(userHandle).toString("base64url"),
      } });
    },
  };
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** CBOR byte string and text string (RFC 8949, 3.1), up to 65,535 bytes. */
function bytes(content: Buffer): Buffer {
  return Buffer.concat([head(0x40, content.length), content]);
}
function text(content: string): Buffer {
  return Buffer.concat([head(0x60, content.length), Buffer.from(content)]);
}
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([major | length]);
  return length < 256 ? Buffer.from([major | 24, length]) : Buffer.from([major | 25, length >> 8, length & 255]);
}
