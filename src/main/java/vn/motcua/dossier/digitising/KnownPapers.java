package vn.motcua.dossier.digitising;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.store.KnownPaperStore;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * A person's store of digitised papers and issued results (kho quản lý dữ liệu điện tử của tổ chức,
 * cá nhân; NĐ 45/2020/NĐ-CP, NĐ 310/2026/NĐ-CP): what was given once is not asked for again,
 * wherever in the country it was given. Only an identity number tells people apart; without one
 * nothing is known.
 */
@Component
public class KnownPapers {

  private final KnownPaperStore store;
  private final IssuedPapers issued;
  private final Clock clock;

  KnownPapers(KnownPaperStore store, IssuedPapers issued, Clock clock) {
    this.store = store;
    this.issued = issued;
    this.clock = clock;
  }

  /**
   * Results that were issued, then digitised papers; the newest of each name that is still good,
   * those that ran out are left out.
   */
  public List<KnownPaper> of(String identityNumber) {
    var number = Text.number(identityNumber);
    if (number.isEmpty()) {
      return List.of();
    }
    var today = Vietnam.date(clock.instant());
    return Stream.concat(issued.to(number, today).stream(), store.of(number, today).stream())
        .toList();
  }

  /**
   * What may stand for the papers asked for.
   *
   * @param asked names of the papers by their number
   * @return by the number of the paper asked for, in the order asked
   */
  public Map<Integer, KnownPaper> matching(String identityNumber, Map<Integer, String> asked) {
    var known = byName(of(identityNumber));
    var matching = new LinkedHashMap<Integer, KnownPaper>();
    asked.forEach(
        (id, name) ->
            Optional.ofNullable(known.get(same(name))).ifPresent(it -> matching.put(id, it)));
    return matching;
  }

  /** What may stand for those papers of a dossier that have no file yet, by their number. */
  public Map<Integer, KnownPaper> offered(DossierView dossier, List<DigitisedPaper> papers) {
    return matching(
        dossier.people().applicant().identityNumber(),
        papers.stream()
            .filter(paper -> paper.files().isEmpty())
            .collect(Collectors.toMap(paper -> paper.paper().id(), paper -> paper.paper().name())));
  }

  /** The paper that is to be used again, if it is this person's and still good. */
  Optional<KnownPaper> find(String identityNumber, Reuse reuse) {
    return of(identityNumber).stream()
        .filter(known -> known.origin().equals(reuse.origin()))
        .filter(known -> known.paperId() == reuse.paperId())
        .findFirst();
  }

  private static Map<String, KnownPaper> byName(Collection<KnownPaper> papers) {
    return papers.stream()
        .collect(
            Collectors.toMap(paper -> same(paper.name()), Function.identity(), (one, two) -> one));
  }

  /** Procedures write the same paper with capitals here and without there. */
  private static String same(String name) {
    return Text.clean(name).toLowerCase(Vietnam.LOCALE);
  }
}
