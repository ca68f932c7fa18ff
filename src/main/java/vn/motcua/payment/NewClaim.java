package vn.motcua.payment;

import vn.motcua.shared.SubjectRef;

/**
 * Whose money is to be kept apart from now on.
 *
 * @param field of procedures, for rights and figures
 * @param title what is paid for; shown to anybody who has the reference
 * @param item what stands on receipts
 * @param payerName whose receipt it becomes
 */
public record NewClaim(
    SubjectRef subject,
    long agencyId,
    String agencyPath,
    String field,
    String title,
    String item,
    String payerName) {}
