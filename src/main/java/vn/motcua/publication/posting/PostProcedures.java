package vn.motcua.publication.posting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Procedure;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.UseCase;
import vn.motcua.publication.Means;
import vn.motcua.publication.Posting;
import vn.motcua.publication.PublicationRefusal;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.StandingState;
import vn.motcua.publication.standing.Standings;
import vn.motcua.publication.store.BoardStore;
import vn.motcua.publication.store.PostingStore;
import vn.motcua.publication.store.PostingStore.End;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Takes down in writing that procedures hang at a desk (NĐ 63/2010/NĐ-CP art. 17). Said again it
 * changes nothing; what hung of the same procedure ends.
 */
@UseCase
public class PostProcedures {

  private static final int NAMED_IN_TRAIL = 50;

  private final Boards boards;
  private final Standings standings;
  private final BoardStore heads;
  private final PostingStore store;
  private final AuditTrail audit;
  private final Clock clock;

  PostProcedures(
      Boards boards,
      Standings standings,
      BoardStore heads,
      PostingStore store,
      AuditTrail audit,
      Clock clock) {
    this.boards = boards;
    this.standings = standings;
    this.heads = heads;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A procedure that was put up.
   *
   * @param version number of the version on the paper or the screen
   */
  public record Chosen(String code, int version) {}

  /**
   * Refuses all when one is not handled there, or is no longer the version in force: the paper on
   * the wall would be taken for the current one.
   *
   * @param means null when none was chosen, which is refused
   * @return how many were not known to hang like this before
   */
  @Transactional
  public int handle(Actor actor, long agencyId, Collection<Chosen> chosen, @Nullable Means means) {
    var agency = boards.kept(actor, agencyId);
    if (chosen.isEmpty()) {
      throw new Refused(PublicationRefusal.POSTING_NOTHING_CHOSEN);
    }
    if (means == null) {
      throw new Refused(List.of(Finding.of("means", PublicationRefusal.POSTING_MEANS_MISSING)));
    }
    heads.lock(agencyId);
    var news = news(agency, chosen, means);
    if (!news.isEmpty()) {
      var now = clock.instant();
      var replaced =
          news.stream().map(Standing::posting).filter(Objects::nonNull).map(Posting::id).toList();
      store.end(actor, agencyId, replaced, End.REPLACED, now);
      var procedures = news.stream().map(Standing::procedure).toList();
      store.post(actor, agencyId, procedures, means, now);
      audit.append(
          actor,
          new SubjectRef("agency", Long.toString(agencyId)),
          "procedures-posted",
          Map.of("count", news.size(), "means", means, "procedures", versions(procedures)));
    }
    return news.size();
  }

  /** Those that do not hang like this already. */
  private List<Standing> news(Agency agency, Collection<Chosen> chosen, Means means) {
    var handled =
        standings.of(agency, Vietnam.date(clock.instant())).stream()
            .filter(standing -> standing.state() != StandingState.WITHDRAWN)
            .collect(Collectors.toMap(Standing::code, Function.identity()));
    var findings = new ArrayList<Finding>();
    var news = new ArrayList<Standing>();
    for (var one : List.copyOf(chosen).stream().distinct().toList()) {
      var standing = handled.get(one.code());
      if (standing == null) {
        findings.add(Finding.of("", PublicationRefusal.POSTING_NOT_HANDLED, one.code()));
      } else if (standing.procedure().version() != one.version()) {
        findings.add(
            Finding.of(
                "",
                PublicationRefusal.POSTING_OVERTAKEN,
                one.code(),
                one.version(),
                standing.procedure().version()));
      } else if (!hangs(standing, means)) {
        news.add(standing);
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return news;
  }

  private static boolean hangs(Standing standing, Means means) {
    var posting = standing.posting();
    return standing.state() == StandingState.POSTED && posting != null && posting.means() == means;
  }

  /** {@code 1.004873/2} */
  private static List<String> versions(List<Procedure> procedures) {
    return procedures.stream()
        .map(procedure -> procedure.code() + "/" + procedure.version())
        .sorted()
        .limit(NAMED_IN_TRAIL)
        .toList();
  }
}
