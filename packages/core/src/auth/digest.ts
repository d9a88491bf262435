import type { Clock, Random } from "../clock.ts";
import type { Call } from "../fetch/call.ts";
import type { Secret } from "../secret.ts";
import type { Authenticator, Proof } from "./authenticator.ts";
import { answerDigest } from "./digest-answer.ts";
import { readDigestChallenge, type DigestChallenge } from "./digest-challenge.ts";
import { untilAborted } from "./until-aborted.ts";

export type DigestMeans = {
  publicKey: string;
  privateKey: Secret;
  clock: Clock;
  /** Source of client nonces. @default the machine's cryptographic one */
  random?: Random | undefined;
};

/**
 * Milliseconds after its last use in which a nonce is taken to live. The documentation says "a short amount of time"
 * (Atlas API authentication). Later, one call tries it alone, so that one request is lost at most and not one per call.
 */
const trustedFor = 30_000;

/** A challenge in use. */
type Session = {
  challenge: DigestChallenge;
  cnonce: string;
  count: number;
  generation: number;
  begunAt: number;
  /** When it was given, or last accepted. */
  goodAt: number;
  isConfirmed: boolean;
};

/** The call that is out alone to learn what the others have to send. */
type Scout = { proof: Proof; back: Promise<void>; release(): void };

/**
 * Answers Digest challenges (RFC 2617, RFC 2069). A nonce is used until the service wants another, so that a call is one
 * round trip; each sending takes its own count of it before it goes.
 */
export function createDigest(means: DigestMeans): Authenticator {
  const { clock, publicKey, privateKey, random } = means;
  let session: Session | undefined;
  let generation = 0;
  let scout: Scout | undefined;
  /** Milliseconds: the youngest age at which a nonce was found too old. */
  let lifetime = Number.POSITIVE_INFINITY;

  const answer = (session: Session, { operation, url }: Call): Proof => {
    const { challenge, cnonce, generation } = session;
    session.count++;
    const header = answerDigest({
      challenge,
      cnonce,
      count: session.count,
      username: publicKey,
      password: privateKey.expose(),
      method: operation.method,
      target: `${url.pathname}${url.search}`,
    });
    return { header, generation };
  };

  const isTrusted = ({ goodAt, begunAt }: Session) => {
    const now = clock.now();
    return now >= goodAt && now - goodAt < trustedFor && now - begunAt < lifetime;
  };

  const sendOut = (proof: Proof, signal: AbortSignal | undefined): Proof => {
    let release: () => void = () => undefined;
    const back = new Promise<void>((resolve) => {
      release = resolve;
    });
    scout = { proof, back, release };
    // A canceled call must not keep the others waiting, not even when the injected fetch is deaf to its signal.
    untilAborted(back, signal).catch(() => letGo(proof));
    return proof;
  };

  const letGo = (proof: Proof) => {
    if (scout?.proof !== proof) return;
    scout.release();
    scout = undefined;
  };

  const begin = (challenge: DigestChallenge): Session => {
    const begunAt = clock.now();
    const cnonce = createCnonce(random);
    generation++;
    session = {
      challenge,
      cnonce,
      count: 0,
      generation,
      begunAt,
      goodAt: begunAt,
      isConfirmed: false,
    };
    return session;
  };

  const confirm = (session: Session) => {
    const now = clock.now();
    session.isConfirmed = true;
    session.goodAt = now;
    if (now - session.begunAt >= lifetime) lifetime = Number.POSITIVE_INFINITY;
  };

  /** The session to answer a refusal with: the one that other calls have begun meanwhile, or a new one. */
  const sessionAfter = (proof: Proof, challenge: DigestChallenge): Session => {
    if (session && session.generation > proof.generation) return session;
    if (session?.isConfirmed === true) lifetime = Math.min(lifetime, clock.now() - session.begunAt);
    return begin(challenge);
  };

  return {
    async prove(call) {
      const { signal } = call.options;
      for (;;) {
        if (session && isTrusted(session)) return answer(session, call);
        if (!scout) {
          const blank: Proof = { header: undefined, generation };
          return sendOut(session ? answer(session, call) : blank, signal);
        }
        await untilAborted(scout.back, signal);
      }
    },

    review(call, proof, response, sending) {
      const challenge =
        response.status === 401
          ? readDigestChallenge(response.headers.get("www-authenticate"))
          : undefined;
      const isSigned = proof.header !== undefined && session?.generation === proof.generation;
      const next = challenge && sessionAfter(proof, challenge);
      if (!challenge && session && isSigned) confirm(session);
      letGo(proof);
      return next && sending === 1 ? answer(next, call) : undefined;
    },

    lost: letGo,
    revoke: () => Promise.resolve(),
  };
}

/** 32 hexadecimal digits. */
function createCnonce(random: Random | undefined): string {
  const bytes = random
    ? Array.from({ length: 16 }, () => Math.floor(random() * 256))
    : [...crypto.getRandomValues(new Uint8Array(16))];
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
