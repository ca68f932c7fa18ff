package vn.motcua.publication.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.publication.Means;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.Standings;

/** Makes the page between ticking rows and saying that they hang, or came down. */
@Component
class PreviewPages {

  private final Standings standings;

  PreviewPages(Standings standings) {
    this.standings = standings;
  }

  /**
   * @param codes the rows ticked
   * @param everything whether all the filters find is meant instead
   */
  PreviewPage make(
      Agency agency,
      Act act,
      Asked asked,
      Collection<String> codes,
      boolean everything,
      LocalDate today) {
    var ticked = Set.copyOf(codes);
    Predicate<Standing> meant =
        everything
            ? one -> asked.holds(one) && act.isNeeded(one)
            : one -> ticked.contains(one.code()) && act.isPossible(one);
    return page(agency, act, asked, meant, Means.PAPER.key(), Problems.NONE, today);
  }

  /** The same after a refusal, as everything stands now. */
  PreviewPage again(
      Agency agency,
      Act act,
      Asked asked,
      Collection<String> codes,
      String means,
      Problems problems,
      LocalDate today) {
    var ticked = Set.copyOf(codes);
    return page(
        agency,
        act,
        asked,
        one -> ticked.contains(one.code()) && act.isPossible(one),
        means,
        problems,
        today);
  }

  private PreviewPage page(
      Agency agency,
      Act act,
      Asked asked,
      Predicate<Standing> meant,
      String means,
      Problems problems,
      LocalDate today) {
    return new PreviewPage(
        agency.id(),
        agency.bodyName(),
        act.key(),
        standings.of(agency, today).stream().filter(meant).map(one -> line(act, one)).toList(),
        act == Act.POST ? means() : List.of(),
        means,
        asked.field(),
        asked.state(),
        asked.from("").url(),
        problems);
  }

  private static List<Option> means() {
    return Arrays.stream(Means.values())
        .map(one -> new Option(one.key(), t("publication.means." + one)))
        .toList();
  }

  private static PreviewPage.Line line(Act act, Standing standing) {
    var procedure = standing.procedure();
    var posting = standing.posting();
    var hanging = PublicationPages.hanging(posting);
    if (act == Act.POST || posting == null) {
      return line(
          procedure, standing.code() + ":" + procedure.version(), procedure.version(), hanging);
    }
    return line(procedure, Long.toString(posting.id()), posting.version(), hanging);
  }

  private static PreviewPage.Line line(
      Procedure procedure, String pick, int version, String hanging) {
    return new PreviewPage.Line(
        procedure.code(), procedure.name(), procedure.field(), pick, version, hanging);
  }
}
