package vn.motcua.dossier.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.shared.Finding;

/** Holds what was handed in against the checklist of the procedure. */
final class PapersCheck {

  private static final int MOST = 999;

  private final List<RequiredPaper> checklist;
  private final Channel channel;
  private final Map<Integer, HandedIn> handedIn = new HashMap<>();

  PapersCheck(List<RequiredPaper> checklist, Channel channel, List<HandedIn> handedIn) {
    this.checklist = checklist;
    this.channel = channel;
    handedIn.forEach(paper -> this.handedIn.put(paper.id(), paper));
  }

  /** Every line of the checklist with what was handed in of it. */
  List<SubmittedPaper> papers() {
    return checklist.stream()
        .map(
            line -> {
              var given = handedIn.getOrDefault(line.id(), new HandedIn(line.id(), 0, 0));
              return new SubmittedPaper(
                  line.id(),
                  line.name(),
                  given.originals(),
                  given.copies(),
                  line.isRequired(channel),
                  given.reuse() != null);
            })
        .toList();
  }

  /** Lines that are not of this checklist, and counts nobody can mean. */
  List<Finding> malformed() {
    return malformed(
        checklist.stream().map(RequiredPaper::id).collect(Collectors.toSet()), handedIn.values());
  }

  /** Papers whose id is not among those known, and counts nobody can mean. */
  static List<Finding> malformed(Set<Integer> known, Collection<HandedIn> handedIn) {
    var findings = new ArrayList<Finding>();
    for (var given : handedIn) {
      var field = "papers." + given.id();
      if (!known.contains(given.id())) {
        findings.add(Finding.of(field, DossierRefusal.UNKNOWN_PAPER, given.id()));
      } else if (isOut(given.originals()) || isOut(given.copies())) {
        findings.add(Finding.of(field, DossierRefusal.COUNT_OUT_OF_RANGE, MOST));
      }
    }
    return findings;
  }

  /** The required papers of which nothing was handed in. */
  static List<Finding> missing(List<SubmittedPaper> papers) {
    return papers.stream()
        .filter(paper -> paper.required() && !paper.isHandedIn())
        .map(
            paper -> Finding.of("papers." + paper.id(), DossierRefusal.PAPER_MISSING, paper.name()))
        .toList();
  }

  private static boolean isOut(int count) {
    return count < 0 || count > MOST;
  }
}
