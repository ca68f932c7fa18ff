package vn.motcua.post.following;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.spi.AlsoHappened;
import vn.motcua.post.model.State;
import vn.motcua.post.store.ParcelQueries;

/** Tells the story of a dossier's parcels: all of it to the desk, where they are to citizens. */
@Component
class StoryOfParcels implements AlsoHappened {

  /** What tells an applicant something. */
  private static final Set<State> TOLD =
      Set.of(
          State.HANDED_TO_CARRIER,
          State.IN_TRANSIT,
          State.DELIVERED,
          State.UNDELIVERED,
          State.COMING_BACK,
          State.BACK_AT_DESK);

  private final ParcelQueries queries;
  private final ParcelStory story;

  StoryOfParcels(ParcelQueries queries, ParcelStory story) {
    this.queries = queries;
    this.story = story;
  }

  @Override
  public List<Happening> forDesk(DossierCode code) {
    return queries.of(code).stream().flatMap(parcel -> story.of(parcel).stream()).toList();
  }

  @Override
  public List<Happening> forCitizens(DossierCode code) {
    return queries.of(code).stream()
        .flatMap(
            parcel ->
                queries.events(parcel.id()).stream()
                    .filter(event -> event.to() != null && TOLD.contains(event.to()))
                    .map(
                        event ->
                            new Happening(
                                event.at(),
                                t(
                                    "post.told."
                                        + parcel.direction()
                                        + "."
                                        + Objects.requireNonNull(event.to())),
                                "")))
        .toList();
  }
}
