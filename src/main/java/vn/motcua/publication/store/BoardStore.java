package vn.motcua.publication.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.publication.BoardHead;
import vn.motcua.shared.StaleVersion;

/** Keeps the heads of boards. */
@Repository
public class BoardStore {

  private static final String FIND =
      """
      select desk_place, desk_phone, petition_place, petition_phone, version
        from publication.board
       where agency_id = :agency
      """;

  private static final String BEGIN =
      """
      insert into publication.board (agency_id)
      values (:agency)
      on conflict do nothing
      """;

  private static final String LOCK =
      """
      select version
        from publication.board
       where agency_id = :agency
         for update
      """;

  private static final String SAVE =
      """
      update publication.board
         set desk_place = :deskPlace,
             desk_phone = :deskPhone,
             petition_place = :petitionPlace,
             petition_phone = :petitionPhone,
             version = version + 1
       where agency_id = :agency
         and version = :version
      """;

  private static final String AGENCIES =
      """
      select agency_id
        from publication.board
       order by agency_id
       limit :limit
      """;

  private final JdbcClient jdbc;

  BoardStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public BoardHead head(long agencyId) {
    return jdbc.sql(FIND)
        .param("agency", agencyId)
        .query(BoardHead.class)
        .optional()
        .orElse(BoardHead.NONE);
  }

  /** Until this transaction ends nobody else posts, takes down or changes the head there. */
  public void lock(long agencyId) {
    jdbc.sql(BEGIN).param("agency", agencyId).update();
    jdbc.sql(LOCK).param("agency", agencyId).query(Long.class).single();
  }

  /** Stores it if nobody changed it since {@code head.version()}; the board is locked. */
  public void save(long agencyId, BoardHead head) {
    var saved =
        jdbc.sql(SAVE)
            .param("agency", agencyId)
            .param("deskPlace", head.deskPlace())
            .param("deskPhone", head.deskPhone())
            .param("petitionPlace", head.petitionPlace())
            .param("petitionPhone", head.petitionPhone())
            .param("version", head.version())
            .update();
    if (saved != 1) {
      throw new StaleVersion("board of agency " + agencyId);
    }
  }

  /** Agencies that keep a board here, those longest known first. */
  public List<Long> agencies(int limit) {
    return jdbc.sql(AGENCIES).param("limit", limit).query(Long.class).list();
  }
}
