package vn.motcua.catalogue.use.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.catalogue.use.StoredProcedureUses;
import vn.motcua.catalogue.use.UseKind;
import vn.motcua.catalogue.use.UsePicture;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/** Makes the page on which procedures are published and set up. */
@Component
class UsePages {

  static final String PATH = "/desk/procedures/setup";

  private static final int ROWS = 50;
  private static final int LONGEST_QUERY = 200;

  private final StoredCatalogue catalogue;
  private final StoredProcedureUses uses;
  private final Organisation organisation;

  UsePages(StoredCatalogue catalogue, StoredProcedureUses uses, Organisation organisation) {
    this.catalogue = catalogue;
    this.uses = uses;
    this.organisation = organisation;
  }

  /** The filters of an address; empty = not set. */
  record Asked(String q, String field, String state, String after) {

    Asked {
      q = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
    }
  }

  /** What stands below the list after an act. */
  record Outcome(String done, String reason, Problems problems) {

    static final Outcome NONE = new Outcome("", "", Problems.NONE);
  }

  /** All procedures the filters find, for acts on the whole list. */
  List<String> codes(Agency agency, Asked asked, LocalDate today) {
    var picture = uses.picture(List.of(agency));
    return found(picture, uses.line(agency.id()), asked, today).stream()
        .map(Procedure::code)
        .toList();
  }

  UsePage make(Agency agency, Asked asked, boolean mayDecide, Outcome outcome, LocalDate today) {
    var below = mayDecide ? organisation.children(agency.id(), today) : List.<Agency>of();
    var concerned = new ArrayList<>(below);
    concerned.add(agency);
    var picture = uses.picture(concerned);
    var line = uses.line(agency.id());
    var found = found(picture, line, asked, today);
    var start = start(found, asked.after());
    var end = Math.min(found.size(), start + ROWS);
    var all = catalogue.all("", "", "", today);
    return new UsePage(
        agency.id(),
        agency.bodyName(),
        asked.q(),
        asked.field(),
        UseState.of(asked.state()).map(UseState::key).orElse(""),
        catalogue.fields(today).stream().map(field -> new Option(field, field)).toList(),
        Arrays.stream(UseState.values())
            .map(state -> new Option(state.key(), t("use.state." + state)))
            .toList(),
        Arrays.stream(UseState.values())
            .map(
                state ->
                    new UsePage.Figure(
                        t("use.state." + state),
                        count(picture, line, all, state),
                        address(agency.id(), new Asked("", "", state.key(), ""))))
            .toList(),
        found.subList(start, end).stream().map(one -> row(picture, line, one)).toList(),
        found.size(),
        start == 0 ? null : address(agency.id(), with(asked, "")),
        end == found.size() ? null : address(agency.id(), with(asked, found.get(end - 1).code())),
        mayDecide,
        outcome.reason(),
        below.stream().map(one -> below(picture, one, all)).toList(),
        outcome.done(),
        outcome.problems());
  }

  private List<Procedure> found(UsePicture picture, List<Long> line, Asked asked, LocalDate today) {
    var state = UseState.of(asked.state());
    return catalogue.all(asked.q(), asked.field(), "", today).stream()
        .filter(one -> state.isEmpty() || holds(picture, line, one, state.get()))
        .toList();
  }

  private static boolean holds(
      UsePicture picture, List<Long> line, Procedure procedure, UseState state) {
    return state.holds(
        picture.is(UseKind.PUBLISHED, procedure.code(), line),
        picture.is(UseKind.SET_UP, procedure.code(), line));
  }

  private static int count(
      UsePicture picture, List<Long> line, List<Procedure> all, UseState state) {
    return (int) all.stream().filter(one -> holds(picture, line, one, state)).count();
  }

  private UsePage.Row row(UsePicture picture, List<Long> line, Procedure procedure) {
    var code = procedure.code();
    return new UsePage.Row(
        code,
        procedure.shortName(),
        procedure.name(),
        picture.is(UseKind.PUBLISHED, code, line),
        picture.is(UseKind.SET_UP, code, line),
        by(picture.decider(UseKind.SET_UP, code, line)));
  }

  private String by(@Nullable Long agencyId) {
    return agencyId == null ? t("use.by.nobody") : organisation.agency(agencyId).name();
  }

  private UsePage.Below below(UsePicture picture, Agency agency, List<Procedure> all) {
    var line = uses.line(agency.id());
    return new UsePage.Below(
        agency.name(),
        address(agency.id(), new Asked("", "", "", "")),
        count(picture, line, all, UseState.PUBLISHED),
        address(agency.id(), new Asked("", "", UseState.PUBLISHED.key(), "")),
        count(picture, line, all, UseState.SET_UP),
        address(agency.id(), new Asked("", "", UseState.SET_UP.key(), "")));
  }

  private static int start(List<Procedure> found, String after) {
    for (var i = 0; i < found.size() && !after.isEmpty(); i++) {
      if (found.get(i).code().equals(after)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Asked with(Asked asked, String after) {
    return new Asked(asked.q(), asked.field(), asked.state(), after);
  }

  static String address(long agencyId, Asked asked) {
    return UriComponentsBuilder.fromPath(PATH)
        .queryParam("agency", agencyId)
        .queryParam("q", "{q}")
        .queryParam("field", "{field}")
        .queryParam("state", "{state}")
        .queryParam("after", "{after}")
        .encode()
        .buildAndExpand(asked.q(), asked.field(), asked.state(), asked.after())
        .toUriString();
  }
}
