package vn.motcua.fee.web;

import vn.motcua.platform.web.piece.Problems;

/**
 * A rule or exemption to be ended.
 *
 * @param action where the form goes
 */
public record EndPage(
    FeesPage.Row row, String action, String day, String reason, Problems problems) {}
