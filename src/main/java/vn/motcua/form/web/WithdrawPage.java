package vn.motcua.form.web;

import vn.motcua.platform.web.piece.Problems;

/** Asks why an edition is taken back. */
public record WithdrawPage(
    EditionRow row, String reason, String idempotencyKey, Problems problems) {}
