import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What a key is for. Each purpose has a key of its own, so that none opens another's box. */
export type Purpose =
  | 'cpr'
  | 'lookup'
  | 'citizen-key'
  | 'draft'
  | 'search'
  | 'login'
  | 'check'
  | 'backup'
  | 'message'
  | 'exchange'

const FORMAT = 1
const [IV, TAG, KEY_ID] = [12, 16, 4]

/** Thrown when a text was sealed by a master key that is not configured, or was tampered with. */
export class WrongKeyError extends Error {}

/**
 * The master keys: the current one seals, the current and the previous ones open.
 * AES-256-GCM; a sealed text is format byte, key id (4 bytes), iv (12), tag (16), ciphertext. Purposes by HKDF-SHA-256.
 */
export class Keys {
  #masters: readonly Master[]

  /** @param secrets at least 32 bytes each, the current one first. */
  constructor(secrets: readonly string[]) {
    this.#masters = mastersOf(secrets)
  }

  /** Goes on with other secrets: a running server takes a new key into use without stopping. */
  renew(secrets: readonly string[]): void {
    this.#masters = mastersOf(secrets)
  }

  get #current(): Master {
    return this.#masters[0] as Master
  }

  /** The current key's id, eight hexadecimal digits; says nothing about the key. */
  get id(): string {
    return this.#current.id.toString('hex')
  }

  seal(purpose: Purpose, text: string | Buffer): Buffer {
    return sealWith(this.#current.for(purpose), text, this.#current.mark)
  }

  /** @throws WrongKeyError */
  open(purpose: Purpose, sealed: Uint8Array): Buffer {
    const box = Buffer.from(sealed)
    const id = box.subarray(1, 1 + KEY_ID)
    const master = this.#masters.find((each) => each.id.equals(id))
    if (box[0] !== FORMAT || !master) throw new WrongKeyError(`sealed by an unknown key ${id.toString('hex')}`)
    return openWith(master.for(purpose), box.subarray(1 + KEY_ID))
  }

  /** Keyed hashes of a text under every configured key, the current first: what a search must try while keys rotate. */
  lookups(text: string): Buffer[] {
    return this.#masters.map((master) => createHmac('sha256', master.for('lookup')).update(text).digest())
  }

  /** Keyed hash under the current key. */
  lookup(text: string): Buffer {
    return this.lookups(text)[0] as Buffer
  }

  isCurrent(sealed: Uint8Array): boolean {
    return Buffer.from(sealed)
      .subarray(1, 1 + KEY_ID)
      .equals(this.#current.id)
  }
}

function mastersOf(secrets: readonly string[]): readonly Master[] {
  if (secrets.length === 0) throw new RangeError('no master key')
  return secrets.map((secret) => new Master(secret))
}

class Master {
  readonly id: Buffer
  /** What every text sealed by it begins with. */
  readonly mark: Buffer
  readonly #secret: string
  readonly #derived = new Map<Purpose, Buffer>()

  constructor(secret: string) {
    this.#secret = secret
    this.id = derive(secret, 'key-id', KEY_ID)
    this.mark = Buffer.concat([Buffer.from([FORMAT]), this.id])
  }

  for(purpose: Purpose): Buffer {
    const known = this.#derived.get(purpose) ?? derive(this.#secret, purpose, 32)
    this.#derived.set(purpose, known)
    return known
  }
}

const derive = (secret: string, info: string, length: number) =>
  Buffer.from(hkdfSync('sha256', secret, 'fremgang', info, length))

let drawn = Buffer.alloc(0)

/** Random bytes, drawn a few thousand at a time: to draw twelve costs nearly as much. None is given twice. */
export function unguessable(bytes: number): Buffer {
  if (drawn.length < bytes) drawn = randomBytes(4096)
  const given = drawn.subarray(0, bytes)
  drawn = drawn.subarray(bytes)
  return given
}

const NOTHING = Buffer.alloc(0)

/** Seals under a bare 32-byte key, a citizen's own: iv, tag, ciphertext, behind a mark where there is one. */
export function sealWith(key: Buffer, text: string | Buffer, mark: Buffer = NOTHING): Buffer {
  const iv = unguessable(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const sealed = typeof text === 'string' ? cipher.update(text, 'utf8') : cipher.update(text)
  // GCM keeps nothing back: its end is the tag alone.
  cipher.final()
  return Buffer.concat([mark, iv, cipher.getAuthTag(), sealed])
}

/** @throws WrongKeyError */
export function openWith(key: Buffer, box: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, IV))
    decipher.setAuthTag(box.subarray(IV, IV + TAG))
    return Buffer.concat([decipher.update(box.subarray(IV + TAG)), decipher.final()])
  } catch {
    throw new WrongKeyError('the text does not open with this key')
  }
}

export const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest()

/** An unguessable token of 128 bits or more, for cookies and links. Stored only as its hash. */
export const newToken = (bytes = 16) => randomBytes(bytes).toString('base64url')
