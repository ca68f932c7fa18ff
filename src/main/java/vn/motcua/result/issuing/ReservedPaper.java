package vn.motcua.result.issuing;

import java.time.Instant;
import vn.motcua.result.model.Result;
import vn.motcua.result.paper.SignerWords;

/**
 * A result under its number, about to be signed.
 *
 * @param signer whose name and office are printed
 * @param at the moment of signing
 */
record ReservedPaper(Result result, SignerWords signer, Instant at) {}
