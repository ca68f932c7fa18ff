package vn.motcua.signing.check;

import java.time.Instant;
import java.util.Set;

/**
 * What the judgement of one signature needs to know of the whole file.
 *
 * @param length in bytes
 * @param signatureFields names of the fields that are signed: filling one in is signing
 * @param now when it is judged
 */
record SignedFile(long length, Set<String> signatureFields, Instant now) {}
