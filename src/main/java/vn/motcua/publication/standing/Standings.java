package vn.motcua.publication.standing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.HandledProcedures;
import vn.motcua.catalogue.HandledProcedures.Handled;
import vn.motcua.organisation.Agency;
import vn.motcua.publication.Posting;
import vn.motcua.publication.PublicationSettings;
import vn.motcua.publication.store.PostingStore;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/** Lays what is handled beside what hangs. */
@Component
public class Standings {

  private final HandledProcedures handled;
  private final Catalogue catalogue;
  private final PostingStore postings;
  private final LegalSettings settings;

  Standings(
      HandledProcedures handled,
      Catalogue catalogue,
      PostingStore postings,
      LegalSettings settings) {
    this.handled = handled;
    this.catalogue = catalogue;
    this.postings = postings;
    this.settings = settings;
  }

  /** All procedures an agency handles or that hang there, by field, name and code. */
  public List<Standing> of(Agency agency, LocalDate today) {
    return of(List.of(agency), today).getOrDefault(agency.id(), List.of());
  }

  /** The same counted, for many agencies. */
  public Map<Long, StandingCounts> counts(Collection<Agency> agencies, LocalDate today) {
    return of(agencies, today).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> StandingCounts.of(each.getValue())));
  }

  private Map<Long, List<Standing>> of(Collection<Agency> agencies, LocalDate today) {
    var handledBy = handled.of(agencies, today);
    var hanging = postings.hanging(agencies.stream().map(Agency::id).toList());
    var standings = new HashMap<Long, List<Standing>>();
    for (var agency : agencies) {
      standings.put(
          agency.id(),
          of(
              agency,
              handledBy.apply(agency.id()),
              hanging.getOrDefault(agency.id(), Map.of()),
              today));
    }
    return standings;
  }

  private List<Standing> of(
      Agency agency, List<Handled> handled, Map<String, Posting> hanging, LocalDate today) {
    var standings = new ArrayList<Standing>();
    var codes = new HashSet<String>();
    for (var one : handled) {
      codes.add(one.procedure().code());
      standings.add(standing(agency, one, hanging.get(one.procedure().code()), today));
    }
    hanging.values().stream()
        .filter(posting -> !codes.contains(posting.procedureCode()))
        .map(this::withdrawn)
        .forEach(standings::add);
    standings.sort(order());
    return standings;
  }

  private Standing standing(
      Agency agency, Handled handled, @Nullable Posting posting, LocalDate today) {
    var since = handled.since();
    var dueOn = since.plusDays(settings.at(PublicationSettings.POST_WITHIN, agency.path(), since));
    var state = state(handled, posting);
    return new Standing(
        handled.procedure(),
        posting,
        state,
        handled.shown(),
        dueOn,
        state.isToPost() && today.isAfter(dueOn));
  }

  private static StandingState state(Handled handled, @Nullable Posting posting) {
    if (posting == null) {
      return StandingState.MISSING;
    }
    return posting.versionId() == handled.procedure().versionId()
        ? StandingState.POSTED
        : StandingState.STALE;
  }

  private Standing withdrawn(Posting posting) {
    return new Standing(
        catalogue.version(posting.versionId()),
        posting,
        StandingState.WITHDRAWN,
        false,
        null,
        false);
  }

  private static Comparator<Standing> order() {
    var vietnamese = Collator.getInstance(Vietnam.LOCALE);
    return Comparator.comparing((Standing one) -> one.procedure().field(), vietnamese::compare)
        .thenComparing(one -> one.procedure().name(), vietnamese::compare)
        .thenComparing(Standing::code);
  }
}
