package vn.motcua.post.ordering;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.post.carrier.Carrier.Party;
import vn.motcua.publication.BoardHeads;

/** The desk of an agency as the carrier finds it: what the head of its board says. */
@Component
public class DeskParty {

  private final Organisation organisation;
  private final BoardHeads boards;

  DeskParty(Organisation organisation, BoardHeads boards) {
    this.organisation = organisation;
    this.boards = boards;
  }

  /** The body, its desk's telephone, and its desk's place with commune and province. */
  public Party of(long agencyId) {
    var agency = organisation.agency(agencyId);
    var head = boards.head(agencyId);
    var above = organisation.lineage(agencyId).reversed().stream().map(Agency::name);
    var address =
        Stream.concat(Stream.of(head.deskPlace()), above)
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return new Party(agency.bodyName(), head.deskPhone(), address);
  }
}
