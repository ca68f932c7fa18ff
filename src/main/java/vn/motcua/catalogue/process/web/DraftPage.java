package vn.motcua.catalogue.process.web;

import java.util.List;
import vn.motcua.catalogue.process.ProcessDraft;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The editor of a process.
 *
 * @param basis what the draft started from, in words
 * @param revision of the draft that is open; 0 = there is none yet
 * @param from the first day typed
 * @param agencies what may be typed for another agency
 * @param focus id of the field to go on with, or empty
 * @param saved whether the draft was just kept
 */
public record DraftPage(
    String code,
    String procedure,
    String agency,
    long agencyId,
    List<Option> crumbs,
    String back,
    String action,
    String basis,
    int revision,
    ProcessDraft draft,
    String from,
    List<Option> kinds,
    List<Option> roles,
    List<Option> departments,
    List<String> agencies,
    List<ProcessMeasure> measures,
    boolean limitKnown,
    String focus,
    boolean saved,
    Problems problems) {}
