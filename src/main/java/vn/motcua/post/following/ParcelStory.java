package vn.motcua.post.following;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.spi.AlsoHappened.Happening;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.post.store.ParcelQueries;

/** All that happened to a parcel, in words for the desk. */
@Component
public class ParcelStory {

  private final ParcelQueries queries;

  ParcelStory(ParcelQueries queries) {
    this.queries = queries;
  }

  public List<Happening> of(Parcel parcel) {
    return queries.events(parcel.id()).stream().map(event -> said(parcel, event)).toList();
  }

  private static Happening said(Parcel parcel, ParcelEvent event) {
    var who =
        Stream.of(event.actorName(), event.place(), note(event), late(event))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(". "));
    return new Happening(
        event.at(),
        t("post.event." + parcel.direction() + "." + event.what(), parcel.number()),
        who);
  }

  private static String note(ParcelEvent event) {
    return event.what().equals(DeskAct.BOOK.name())
        ? t("post.tracking.is", event.note())
        : event.note();
  }

  private static String late(ParcelEvent event) {
    return event.to() == null && event.carrierEvent() != null ? t("post.late") : "";
  }
}
