import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import { FilesError } from "./contract.ts";
import type { FilesProblem, FilesTwin, ListedFile, NewFile, StoredFile } from "./contract.ts";
import { checkFileKey, checkLength, checkNewFile, isFileKey } from "./file-key.ts";

export type Bucket = { endpoint: string; region: string; bucket: string; accessKeyId: string; secretAccessKey: string; forcePathStyle: boolean };
/** Milliseconds: to connect, without a byte from either side, and for one call with its retries (a body being read excepted). */
type Patience = { connect: number; silence: number; whole: number };
const PATIENCE: Patience = { connect: 3000, silence: 15_000, whole: 45_000 };

/** Keeps files in a bucket of any server that speaks S3. The bucket must exist. */
export function s3Files({ patience = PATIENCE, ...settings }: Bucket & { patience?: Patience }): FilesTwin {
  let opened: ReturnType<typeof openBucket> | null = null;
  const { bucket: Bucket } = settings;

  /** One call; null where the answer is "there is no such file". */
  async function call<Answer>(work: (s3: Awaited<ReturnType<typeof openBucket>>, options: { abortSignal: AbortSignal }) => Promise<Answer>): Promise<Answer | null> {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), patience.whole);
    try {
      opened ??= openBucket({ ...settings, patience });
      return await work(await opened, { abortSignal: giveUp.signal });
    } catch (error) {
      if (isMissing(error)) return null;
      throw translated(error);
    } finally {
      clearTimeout(timer);
    }
  }

  async function put(file: NewFile): Promise<void> {
    checkNewFile(file);
    const Body = Buffer.isBuffer(file.body) ? file.body : await whole(file.body);
    // Content-MD5, because every S3 server checks it, and not every one knows the newer checksums
    const ContentMD5 = createHash("md5").update(Body).digest("base64");
    const command = { Bucket, Key: file.key, Body, ContentMD5, ContentLength: Body.length, ContentType: file.contentType };
    await call(({ client, sdk }, options) => client.send(new sdk.PutObjectCommand(command), options));
  }

  async function get(key: string): Promise<StoredFile | null> {
    if (!isFileKey(key)) return null;
    const found = await call(({ client, sdk }, options) => client.send(new sdk.GetObjectCommand({ Bucket, Key: key }), options));
    if (!found) return null;
    if (!(found.Body instanceof Readable)) throw new FilesError("unavailable", "the bucket answered without a body");
    return { body: found.Body, contentType: found.ContentType ?? "application/octet-stream", size: found.ContentLength ?? 0, etag: found.ETag ?? "" };
  }

  async function exists(key: string): Promise<boolean> {
    if (!isFileKey(key)) return false;
    return await call(({ client, sdk }, options) => client.send(new sdk.HeadObjectCommand({ Bucket, Key: key }), options)) !== null;
  }

  async function remove(key: string): Promise<void> {
    checkFileKey(key);
    await call(({ client, sdk }, options) => client.send(new sdk.DeleteObjectCommand({ Bucket, Key: key }), options));
  }

  async function* list(folder: string): AsyncGenerator<ListedFile> {
    checkFileKey(folder);
    let ContinuationToken: string | undefined;
    do {
      const page = await call(({ client, sdk }, options) => client.send(new sdk.ListObjectsV2Command({ Bucket, Prefix: `${folder}/`, Delimiter: "/", ContinuationToken }), options));
      for (const { Key, LastModified } of page?.Contents ?? []) if (Key && LastModified && isFileKey(Key)) yield { key: Key, changedAt: LastModified };
      ContinuationToken = page?.NextContinuationToken;
    } while (ContinuationToken);
  }

  return { put, get, exists, remove, list };
}

async function openBucket({ endpoint, region, accessKeyId, secretAccessKey, forcePathStyle, patience }: Bucket & { patience: Patience }) {
  if (!URL.canParse(endpoint)) throw new FilesError("misconfigured", "the endpoint is not a URL");
  const sdk = await import("@aws-sdk/client-s3");
  const client: S3Client = new sdk.S3Client({
    endpoint, region, forcePathStyle,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 3,
    requestHandler: { connectionTimeout: patience.connect, socketTimeout: patience.silence },
    // because the checksums the SDK adds by itself since 3.729 are unknown to many S3 servers that are not Amazon's
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return { sdk, client };
}

async function whole(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    const buffer = Buffer.from(chunk);
    checkLength(bytes += buffer.length);
    chunks.push(buffer);
  }
  return Buffer.concat(chunks);
}

type Facts = { name: string; status: number | undefined };

function facts(error: unknown): Facts {
  if (!(error instanceof Error)) return { name: "", status: undefined };
  const known: Error & { $metadata?: { httpStatusCode?: number } } = error;
  return { name: known.name, status: known.$metadata?.httpStatusCode };
}

/** HEAD has no body and so no code: its 404 is all there is. */
function isMissing(error: unknown): boolean {
  const { name, status } = facts(error);
  return name === "NoSuchKey" || (name === "NotFound" && status === 404);
}

function translated(error: unknown): FilesError {
  if (error instanceof FilesError) return error;
  const { name, status } = facts(error);
  return new FilesError(problem({ name, status }), [name, status].filter(Boolean).join(" "), { cause: error });
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
function problem({ name, status = 0 }: Facts): FilesProblem {
  if (name === "NoSuchBucket" || name === "InvalidBucketName" || name === "AuthorizationHeaderMalformed") return "misconfigured";
  if ([301, 307, 401, 403].includes(status)) return "misconfigured";
  if (name === "BadDigest" || name === "RequestTimeout" || status === 408 || status === 429) return "unavailable";
  return status >= 400 && status < 500 ? "declined" : "unavailable";
}
