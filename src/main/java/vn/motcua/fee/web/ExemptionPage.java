package vn.motcua.fee.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/** An exemption to be entered. */
public record ExemptionPage(
    ExemptionForm typed,
    List<Option> reaches,
    List<Option> fields,
    List<Option> channels,
    Problems problems) {}
