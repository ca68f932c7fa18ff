package vn.motcua.workcalendar.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.ReorganisationNotes;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.change.TakeCalendarOver;
import vn.motcua.workcalendar.change.TakeCalendarOver.Offer;

/** Says before a reorganisation whose calendar passes to the successors. */
@Component
class SuccessionNotes implements ReorganisationNotes {

  private final TakeCalendarOver takeOver;

  SuccessionNotes(TakeCalendarOver takeOver) {
    this.takeOver = takeOver;
  }

  @Override
  public List<String> of(List<Agency> predecessors, LocalDate on) {
    var offers = takeOver.offers(predecessors, on);
    return List.of(
        switch (offers.size()) {
          case 0 -> t("calendar.succession.none");
          case 1 -> t("calendar.succession.one", words(offers.getFirst()), Vietnam.show(on));
          default ->
              t(
                  "calendar.succession.several",
                  offers.stream().map(SuccessionNotes::words).collect(Collectors.joining(", ")),
                  Vietnam.show(on));
        });
  }

  static String words(Offer offer) {
    return t("calendar.succession.offer", offer.from().name(), offer.entries());
  }
}
