package vn.motcua.post.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.spi.AlsoHappened.Happening;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.platform.web.piece.Step.Stage;
import vn.motcua.post.following.ParcelStory;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Movement;
import vn.motcua.post.model.Ordering;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;
import vn.motcua.post.parcel.OpenParcel;
import vn.motcua.post.parcel.Preparation;
import vn.motcua.post.parcel.PrepareParcel;
import vn.motcua.post.spi.MoneyOnDelivery;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Puts a parcel into words, with what may be done with it now. */
@Component
class ParcelPages {

  private final OpenParcel open;
  private final ParcelStory story;
  private final MoneyOnDelivery money;

  ParcelPages(OpenParcel open, ParcelStory story, MoneyOnDelivery money) {
    this.open = open;
    this.story = story;
    this.money = money;
  }

  /**
   * With telephone and address, and audited for that.
   *
   * @param typed what was typed and refused; null = as it is kept
   * @param tracking as typed
   */
  ParcelPage page(
      Actor actor, String number, @Nullable Preparation typed, String tracking, Problems problems) {
    var parcel = open.handle(actor, number);
    var returns = parcel.direction() == Direction.RETURN;
    var atDesk = parcel.state().isBeforeHandOver();
    return new ParcelPage(
        parcel.number(),
        parcel.version(),
        t("post.title." + parcel.direction(), parcel.addressee().name()),
        parcel.dossier().value(),
        ParcelWords.state(parcel),
        facts(parcel),
        returns,
        PrepareParcel.mayBePrepared(parcel),
        typed == null ? kept(parcel) : typed,
        returns && atDesk ? owed(parcel) : "",
        parcel.state() == State.PREPARED,
        tracking,
        parcel.tracking().isEmpty(),
        atDesk,
        atDesk || parcel.waitsForDesk() ? List.of() : movements(parcel),
        parcel.waitsForDesk(),
        parcel.state() == State.TO_PREPARE || parcel.state().isClosed()
            ? null
            : ParcelsController.PATH + "/" + parcel.number() + "/label.pdf",
        waits(parcel),
        story.of(parcel).stream()
            .sorted(Comparator.comparing(Happening::at))
            .map(ParcelPages::step)
            .toList(),
        ParcelsController.PATH,
        problems);
  }

  private static Preparation kept(Parcel parcel) {
    var to = parcel.addressee();
    return new Preparation(
        to.name(), to.phone(), to.address(), parcel.cod() == 0 ? "" : Show.number(parcel.cod()));
  }

  private String owed(Parcel parcel) {
    var dong = money.owed(parcel.dossier());
    return dong == 0 ? "" : t("post.owed", Show.money(dong));
  }

  private static List<Option> facts(Parcel parcel) {
    var facts = new ArrayList<Option>();
    var to = parcel.addressee();
    add(facts, "post.procedure", parcel.procedure());
    add(facts, "post.name." + parcel.direction(), to.name());
    add(facts, "post.phone", to.phone());
    add(facts, "post.address", to.address());
    add(facts, "post.tracking", parcel.tracking());
    add(facts, "post.cod", parcel.cod() > 0 ? Show.money(parcel.cod()) : "");
    var postage = parcel.postage();
    add(facts, "post.postage", postage == null ? "" : Show.money(postage));
    var dueOn = parcel.dueOn();
    add(facts, "post.dueOn", dueOn == null ? "" : Vietnam.show(dueOn));
    add(facts, "post.why", parcel.why());
    return facts;
  }

  private static void add(List<Option> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Option(value, t(key)));
    }
  }

  private static List<Option> movements(Parcel parcel) {
    return Arrays.stream(Movement.values())
        .filter(movement -> parcel.state().after(movement).isPresent())
        .map(
            movement ->
                new Option(
                    movement.name(),
                    t("post.event." + parcel.direction() + "." + movement, parcel.number())))
        .toList();
  }

  private static String waits(Parcel parcel) {
    return parcel.ordering() == Ordering.DUE || parcel.ordering() == Ordering.CANCEL_DUE
        ? t("post.ordering." + parcel.ordering())
        : "";
  }

  private static Step step(Happening happening) {
    return new Step(
        Stage.DONE,
        happening.words(),
        Objects.requireNonNull(happening.at()),
        Show.moment(happening.at()),
        happening.who());
  }
}
