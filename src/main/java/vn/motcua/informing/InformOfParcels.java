package vn.motcua.informing;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Contacts;
import vn.motcua.informing.Tell.News;
import vn.motcua.post.events.ParcelMoved;

/** Tells people that their result is on its way by post, or came back from there. */
@Component
class InformOfParcels {

  private final Tell tell;
  private final Contacts contacts;

  InformOfParcels(Tell tell, Contacts contacts) {
    this.tell = tell;
    this.contacts = contacts;
  }

  @EventListener
  void on(ParcelMoved moved) {
    contacts.of(moved.dossier()).ifPresent(contact -> tell.people(news(moved), contact));
  }

  private static News news(ParcelMoved moved) {
    var sent = moved.news() == ParcelMoved.News.HANDED_OVER;
    return new News(
        sent ? InformingMessages.SENT_BY_POST : InformingMessages.CAME_BACK,
        moved.dossier(),
        moved.procedure(),
        "parcel/" + moved.parcel() + "/" + moved.news() + "/",
        moved.agencyId(),
        sent ? Map.of("tracking", moved.tracking()) : Map.of("reason", moved.reason()),
        null);
  }
}
