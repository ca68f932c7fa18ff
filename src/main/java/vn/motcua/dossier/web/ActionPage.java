package vn.motcua.dossier.web;

import java.util.Comparator;
import java.util.List;
import vn.motcua.dossier.model.Action;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The form of one act on a dossier.
 *
 * @param people who it may be given to; empty when nobody is to be chosen
 * @param agencies other agencies it may be passed to, by identifier; empty when it stays
 * @param causes of lateness to choose from; empty when none is to be named
 * @param papers the checklist, when papers are counted again
 * @param danger whether the act ends the dossier
 */
public record ActionPage(
    String code,
    long version,
    Action action,
    String title,
    String explanation,
    String dossierTitle,
    List<Option> people,
    List<Option> agencies,
    List<Option> causes,
    List<PaperField> papers,
    ActionForm form,
    Problems problems,
    boolean needsReason,
    boolean danger) {

  /** A line of the checklist to count. */
  public record PaperField(int id, String name, int originals, int copies, boolean required) {

    /** What everybody brings before what only some cases need. */
    static final Comparator<PaperField> REQUIRED_FIRST =
        Comparator.comparing(paper -> !paper.required());
  }
}
