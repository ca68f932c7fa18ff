package vn.motcua.post.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.post.carrier.Carrier;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelList;
import vn.motcua.post.store.ParcelQueries;
import vn.motcua.post.store.ParcelQueries.After;
import vn.motcua.post.web.ParcelsPage.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Masks;
import vn.motcua.shared.Vietnam;

/** Puts the lists of parcels into words. */
@Component
class ParcelsPages {

  private static final int PAGE = 50;
  private static final int MOST_COUNTED = 100;
  private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  private final ParcelQueries queries;
  private final Carrier carrier;
  private final Organisation organisation;
  private final Clock clock;

  ParcelsPages(ParcelQueries queries, Carrier carrier, Organisation organisation, Clock clock) {
    this.queries = queries;
    this.carrier = carrier;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param after cursor of the page before; one that was not given out is the first page
   */
  ParcelsPage list(Actor actor, ParcelList list, String after, String typed, Problems problems) {
    var mayReturn = may(actor, Direction.RETURN);
    var mayCollect = may(actor, Direction.COLLECT);
    if (!mayReturn && !mayCollect) {
      throw new Denied(Parcel.needed(Direction.RETURN));
    }
    var cursor = cursor(after);
    var found = queries.list(actor, list, cursor.orElse(null), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    var now = clock.instant();
    var url = ParcelsController.PATH + "?list=" + list.key();
    return new ParcelsPage(
        organisation.agency(actor.agencyId()).name(),
        carrier.isConnected(),
        tabs(actor, list),
        t("post.list." + list),
        shown.stream().map(parcel -> row(parcel, now)).toList(),
        list == ParcelList.TO_HAND_OVER && !shown.isEmpty()
            ? ParcelsController.PATH + "/labels.pdf"
            : "",
        cursor.isPresent() ? url : null,
        found.size() > PAGE ? url + "&after=" + cursor(shown.getLast()) : null,
        mayReturn,
        mayCollect,
        typed,
        problems);
  }

  static boolean may(Actor actor, Direction direction) {
    return actor.may(Parcel.needed(direction), actor.agencyPath());
  }

  private List<Tab> tabs(Actor actor, ParcelList current) {
    var counts = queries.counts(actor, MOST_COUNTED);
    return Arrays.stream(ParcelList.values())
        .map(
            list ->
                new Tab(
                    t("post.list." + list),
                    list == ParcelList.DONE ? null : count(counts.getOrDefault(list, 0)),
                    ParcelsController.PATH + "?list=" + list.key(),
                    list == current))
        .toList();
  }

  private static String count(int number) {
    return number < MOST_COUNTED ? Show.number(number) : (MOST_COUNTED - 1) + "+";
  }

  private static Row row(Parcel parcel, Instant now) {
    var to = parcel.addressee();
    var late = isLate(parcel, now);
    return new Row(
        parcel.number(),
        parcel.tracking(),
        t("post.direction." + parcel.direction()),
        parcel.dossier().value(),
        to.name(),
        Masks.contact(to.address(), to.phone()),
        ParcelWords.state(parcel),
        Show.moment(parcel.stateAt()),
        parcel.cod() > 0 ? Show.money(parcel.cod()) : "",
        parcel.why().isEmpty() ? due(parcel) : parcel.why(),
        late);
  }

  private static String due(Parcel parcel) {
    var dueOn = parcel.dueOn();
    return dueOn == null || parcel.state().isClosed() ? "" : t("post.due", Vietnam.show(dueOn));
  }

  static boolean isLate(Parcel parcel, Instant now) {
    var dueOn = parcel.dueOn();
    return dueOn != null && !parcel.state().isClosed() && Vietnam.date(now).isAfter(dueOn);
  }

  private static String cursor(Parcel last) {
    return last.stateAt().getEpochSecond() * 1_000_000
        + last.stateAt().getNano() / 1_000
        + "-"
        + last.id();
  }

  private static Optional<After> cursor(@Nullable String given) {
    var parts = CURSOR.matcher(given == null ? "" : given);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var micros = Long.parseLong(parts.group(1));
    return Optional.of(
        new After(
            Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000),
            Long.parseLong(parts.group(2))));
  }
}
