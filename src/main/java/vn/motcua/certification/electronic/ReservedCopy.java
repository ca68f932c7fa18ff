package vn.motcua.certification.electronic;

import java.time.Instant;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.ElectronicCopy.Numbered;
import vn.motcua.certification.model.Signer;

/**
 * A copy under its number, about to be signed.
 *
 * @param copy as it was read
 * @param at the moment of signing
 */
record ReservedCopy(ElectronicCopy copy, Numbered numbered, Signer signer, Instant at) {}
