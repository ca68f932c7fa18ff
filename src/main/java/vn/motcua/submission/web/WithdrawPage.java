package vn.motcua.submission.web;

import vn.motcua.platform.web.piece.Problems;

/**
 * Asks for the reason before a dossier is taken back.
 *
 * @param version of the dossier the page was opened with
 */
public record WithdrawPage(
    String code, String procedure, long version, String reason, Problems problems) {}
