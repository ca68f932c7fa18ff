package vn.motcua.publication.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.publication.BoardAddress;
import vn.motcua.publication.Posting;
import vn.motcua.publication.paper.SheetAddress;
import vn.motcua.publication.paper.SheetSize;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.StandingCounts;
import vn.motcua.publication.standing.StandingState;
import vn.motcua.publication.standing.Standings;
import vn.motcua.shared.Vietnam;

/** Makes the list of an agency's procedures against what hangs at its desk. */
@Component
class PublicationPages {

  private static final int ROWS = 50;

  private final Standings standings;
  private final Organisation organisation;
  private final PublicAddress address;

  PublicationPages(Standings standings, Organisation organisation, PublicAddress address) {
    this.standings = standings;
    this.organisation = organisation;
    this.address = address;
  }

  PublicationPage make(
      Agency agency,
      Asked asked,
      boolean mayKeep,
      String done,
      Problems problems,
      LocalDate today) {
    var all = standings.of(agency, today);
    var found = all.stream().filter(asked::holds).toList();
    var rows = page(all, asked);
    var last = rows.isEmpty() ? "" : rows.getLast().code();
    var isLast = found.isEmpty() || last.isEmpty() || found.getLast().code().equals(last);
    return new PublicationPage(
        agency.id(),
        agency.bodyName(),
        BoardAddress.of(agency).orElse(""),
        tabs(all, asked),
        asked.field(),
        asked.state(),
        fields(all),
        rows.stream().map(one -> row(agency, one)).toList(),
        found.size(),
        asked.after().isEmpty() ? null : asked.from("").url(),
        isLast ? null : asked.from(last).url(),
        mayKeep,
        Asked.all(agency.id()).url(Asked.PATH + "/head", Map.of()),
        organisation.children(agency.id(), today).isEmpty()
            ? ""
            : Asked.all(agency.id()).url(Asked.PATH + "/agencies", Map.of()),
        posters(agency, asked, all),
        done,
        problems);
  }

  /**
   * The rows after the last one of the page before, which is found even when it is no longer of the
   * tab: what was just posted leaves it.
   */
  private static List<Standing> page(List<Standing> all, Asked asked) {
    var from = 0;
    for (var i = 0; i < all.size() && !asked.after().isEmpty(); i++) {
      if (all.get(i).code().equals(asked.after())) {
        from = i + 1;
      }
    }
    return all.stream().skip(from).filter(asked::holds).limit(ROWS).toList();
  }

  private static List<Tab> tabs(List<Standing> all, Asked asked) {
    var shown = all.stream().filter(asked.of("")::holds).toList();
    var counts = StandingCounts.of(shown);
    var tabs = new ArrayList<Tab>();
    tabs.add(
        new Tab(
            t("publication.state.all"),
            Show.number(shown.size()),
            asked.of("").url(),
            asked.state().isEmpty()));
    Arrays.stream(ListState.values())
        .map(
            state ->
                new Tab(
                    t("publication.state." + state),
                    Show.number(state.in(counts)),
                    asked.of(state.key()).url(),
                    asked.state().equals(state.key())))
        .forEach(tabs::add);
    return tabs;
  }

  private static List<Option> fields(List<Standing> all) {
    return all.stream()
        .map(one -> one.procedure().field())
        .distinct()
        .map(field -> new Option(field, field))
        .toList();
  }

  private static PublicationPage.Row row(Agency agency, Standing standing) {
    var procedure = standing.procedure();
    return new PublicationPage.Row(
        standing.code(),
        procedure.shortName(),
        procedure.name(),
        procedure.field(),
        procedure.version(),
        standing.shown() || standing.dueOn() == null,
        state(standing),
        hanging(standing.posting()),
        due(standing),
        sheet(agency, standing, SheetSize.A4),
        sheet(agency, standing, SheetSize.A5));
  }

  /** Empty for what has to come down. */
  private static String sheet(Agency agency, Standing standing, SheetSize size) {
    return standing.state() == StandingState.WITHDRAWN
        ? ""
        : SheetAddress.procedure(agency.id(), standing.code(), size);
  }

  private static Status state(Standing standing) {
    var words = t("publication.state.one." + standing.state());
    return switch (standing.state()) {
      case POSTED -> new Status(Tone.OK, "okc", words);
      case MISSING -> new Status(Tone.PLAIN, "pause", words);
      case STALE -> new Status(Tone.SOON, "reuse", words);
      case WITHDRAWN -> new Status(Tone.LATE, "xc", words);
    };
  }

  /** Which version hangs since when, on what, and who said so; empty when nothing does. */
  static String hanging(@Nullable Posting posting) {
    return posting == null
        ? ""
        : t(
            "publication.hanging",
            posting.version(),
            Vietnam.show(Vietnam.date(posting.at())),
            t("publication.means." + posting.means()),
            posting.by());
  }

  private static @Nullable Status due(Standing standing) {
    var dueOn = standing.dueOn();
    if (dueOn == null || !standing.state().isToPost()) {
      return null;
    }
    var day = Vietnam.show(dueOn);
    return standing.late()
        ? new Status(Tone.LATE, "late", t("publication.late.since", day))
        : new Status(Tone.SOON, "clock", t("publication.due", day));
  }

  private PublicationPage.Posters posters(Agency agency, Asked asked, List<Standing> all) {
    var id = agency.id();
    var field = asked.field();
    var toPost = all.stream().filter(asked.of("")::holds).anyMatch(one -> one.state().isToPost());
    return new PublicationPage.Posters(
        address.get(),
        toPost ? SheetAddress.toPost(id, field, SheetSize.A4) : "",
        SheetAddress.board(id, "", SheetSize.A4),
        SheetAddress.board(id, "", SheetSize.A5),
        field.isEmpty() ? "" : SheetAddress.board(id, field, SheetSize.A4),
        field.isEmpty() ? "" : SheetAddress.board(id, field, SheetSize.A5));
  }
}
