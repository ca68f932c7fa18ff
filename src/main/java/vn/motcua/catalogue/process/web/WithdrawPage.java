package vn.motcua.catalogue.process.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/** Asks why an agency's own process is taken back. */
public record WithdrawPage(
    String procedure,
    String agency,
    List<Option> crumbs,
    String back,
    String action,
    String reason,
    Problems problems) {}
