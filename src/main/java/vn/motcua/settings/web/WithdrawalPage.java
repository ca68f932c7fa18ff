package vn.motcua.settings.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/** Asks why a value is withdrawn. */
public record WithdrawalPage(
    String key,
    long id,
    List<Option> crumbs,
    ValueRow value,
    String reason,
    String idempotencyKey,
    Problems problems) {}
