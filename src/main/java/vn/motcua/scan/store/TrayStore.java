package vn.motcua.scan.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.sql.Typed;
import vn.motcua.scan.DocCode;
import vn.motcua.scan.PageWarning;
import vn.motcua.scan.PaperAbout;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.Tray;
import vn.motcua.scan.TrayPage;
import vn.motcua.scan.page.Crop;
import vn.motcua.scan.page.PageEdit;
import vn.motcua.scan.page.PageQuality;

/** Trays and their pages. */
@Component
public class TrayStore {

  private static final String BEGIN =
      """
      insert into scan.tray (account_id, kind, place, status, begun_at, touched_at)
      values (:account, :kind, :place, 'OPEN', :now, :now)
      on conflict (account_id, kind, place) where status = 'OPEN'
      do update set touched_at = excluded.touched_at
      returning tray_id
      """;

  private static final String COLUMNS =
      "tray_id, account_id, kind, place, status, attempts, searchable, failure, valid_until,"
          + " issued_on, number, issuer, doc_code";

  private static final String FIND =
      "select " + COLUMNS + " from scan.tray where tray_id = :tray and account_id = :account";

  private static final String PAGES =
      """
      select page_id, file_id, file_page, quarters, crop, straighten, clean, dpi, warnings
        from scan.page
       where tray_id = :tray
       order by position
      """;

  private static final String ADD =
      """
      insert into scan.page (tray_id, position, file_id, file_page, dpi, warnings, thumbnail)
      values (:tray,
              (select coalesce(max(position), 0) + 1 from scan.page where tray_id = :tray),
              :file, :page, :dpi, :warnings, :thumbnail)
      """;

  private static final String CHANGE =
      """
      update scan.page
         set quarters = :quarters,
             crop = :crop,
             straighten = :straighten,
             clean = :clean,
             dpi = :dpi,
             warnings = :warnings,
             thumbnail = :thumbnail
       where page_id = :page
         and tray_id = :tray
      """;

  private static final String ORDER =
      """
      update scan.page
         set position = place
        from unnest(:pages) with ordinality as wanted (id, place)
       where page_id = wanted.id
         and tray_id = :tray
      """;

  private static final String MOVE =
      """
      update scan.page
         set tray_id = :to,
             file_id = :file,
             position = (select coalesce(max(position), 0) + 1 from scan.page where tray_id = :to)
       where page_id = :page
         and tray_id = :from
      """;

  private static final String OPEN =
      """
      select place, tray_id
        from scan.tray
       where account_id = :account
         and kind = :kind
         and place = any(:places)
         and status = 'OPEN'
      """;

  private static final String HAND =
      """
      update scan.tray
         set status = 'WAITING',
             valid_until = :validUntil,
             issued_on = :issuedOn,
             number = :number,
             issuer = :issuer
       where tray_id = :tray
      """;

  private static final String CLAIM =
      """
      update scan.tray
         set status = 'RUNNING', node = :node, seen_at = :now, attempts = attempts + 1
       where tray_id = (select tray_id
                          from scan.tray
                         where status = 'WAITING'
                            or status = 'RUNNING' and seen_at < :silentSince
                         order by tray_id
                         limit 1
                           for update skip locked)
      returning %s
      """
          .formatted(COLUMNS);

  private static final String MINE =
      " where tray_id = :tray and node = :node and attempts = :attempt";

  private final JdbcClient jdbc;

  TrayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The account's open tray for that place, a new one if there is none. */
  public long begin(long accountId, String kind, String place, Instant now) {
    return jdbc.sql(BEGIN)
        .param("account", accountId)
        .param("kind", kind)
        .param("place", place)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  public Optional<Tray> find(long accountId, long tray) {
    return jdbc.sql(FIND)
        .param("tray", tray)
        .param("account", accountId)
        .query(this::tray)
        .optional();
  }

  /** As the other; nobody else changes it until the transaction ends. */
  public Optional<Tray> lock(long accountId, long tray) {
    return jdbc.sql(FIND + " for update")
        .param("tray", tray)
        .param("account", accountId)
        .query(this::tray)
        .optional();
  }

  public void add(long tray, long file, int page, PageQuality quality, byte[] thumbnail) {
    jdbc.sql(ADD)
        .param("tray", tray)
        .param("file", file)
        .param("page", page)
        .param("dpi", quality.dpi())
        .param("warnings", names(quality))
        .param("thumbnail", thumbnail)
        .update();
  }

  public void change(long tray, long page, PageEdit edit, PageQuality quality, byte[] thumbnail) {
    var crop = edit.crop();
    jdbc.sql(CHANGE)
        .param("tray", tray)
        .param("page", page)
        .param("quarters", edit.quarters())
        .param("crop", new Double[] {crop.left(), crop.top(), crop.width(), crop.height()})
        .param("straighten", edit.straighten())
        .param("clean", edit.clean())
        .param("dpi", quality.dpi())
        .param("warnings", names(quality))
        .param("thumbnail", thumbnail)
        .update();
  }

  private static String[] names(PageQuality quality) {
    return quality.warnings().stream().map(PageWarning::name).toArray(String[]::new);
  }

  /** Puts the pages into that order. */
  public void order(long tray, List<Long> pages) {
    jdbc.sql(ORDER).param("tray", tray).param("pages", pages.toArray(Long[]::new)).update();
  }

  public void remove(long tray, long page) {
    jdbc.sql("delete from scan.page where tray_id = :tray and page_id = :page")
        .param("tray", tray)
        .param("page", page)
        .update();
  }

  /**
   * Puts a page at the end of another tray.
   *
   * @param file the original under that tray
   */
  public void move(long from, long page, long to, long file) {
    jdbc.sql(MOVE)
        .param("from", from)
        .param("page", page)
        .param("to", to)
        .param("file", file)
        .update();
  }

  /** The account's open trays for these places. */
  public Map<String, Long> open(long accountId, String kind, List<String> places) {
    return jdbc
        .sql(OPEN)
        .param("account", accountId)
        .param("kind", kind)
        .param("places", places.toArray(String[]::new))
        .query((row, number) -> Map.entry(row.getString("place"), row.getLong("tray_id")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Somebody does something to it. */
  public void touch(long tray, Instant now) {
    jdbc.sql("update scan.tray set touched_at = :now where tray_id = :tray")
        .param("tray", tray)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  public byte[] thumbnail(long page) {
    return jdbc.sql("select thumbnail from scan.page where page_id = :page")
        .param("page", page)
        .query(byte[].class)
        .single();
  }

  /** The tray waits to be made. */
  public void hand(long tray, PaperAbout about) {
    jdbc.sql(HAND)
        .param("tray", tray)
        .param("validUntil", Typed.day(about.validUntil()))
        .param("issuedOn", Typed.day(about.issuedOn()))
        .param("number", about.number())
        .param("issuer", about.issuer())
        .update();
  }

  /** What failed may be changed and handed over anew. */
  public void reopen(long tray, Instant now) {
    jdbc.sql(
            """
            update scan.tray
               set status = 'OPEN', ended_at = null, failure = null, attempts = 0, touched_at = :now
             where tray_id = :tray
            """)
        .param("tray", tray)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The next one nobody works on; the caller's from now on. */
  public Optional<Tray> claim(String node, Instant now, Instant silentSince) {
    return jdbc.sql(CLAIM)
        .param("node", node)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("silentSince", silentSince.atOffset(ZoneOffset.UTC))
        .query(this::tray)
        .optional();
  }

  /** Whether it is still the caller's to make. */
  public boolean seen(Tray tray, String node, Instant now) {
    return mine("update scan.tray set seen_at = :now" + MINE, tray, node, now).update() == 1;
  }

  /**
   * Gives the document its code; it keeps that however often its file is made.
   *
   * @return whether it was still the caller's
   */
  public boolean name(Tray tray, String node, DocCode code, Instant now) {
    return mine("update scan.tray set seen_at = :now, doc_code = :code" + MINE, tray, node, now)
            .param("code", code.toString())
            .update()
        == 1;
  }

  /** Whether it was still the caller's. */
  public boolean done(Tray tray, String node, boolean searchable, Instant now) {
    return mine(
                "update scan.tray set status = 'DONE', node = null, ended_at = :now,"
                    + " searchable = :searchable"
                    + MINE,
                tray,
                node,
                now)
            .param("searchable", searchable)
            .update()
        == 1;
  }

  public void failed(Tray tray, String node, ScanRefusal failure, Instant now) {
    mine(
            "update scan.tray set status = 'FAILED', node = null, ended_at = :now,"
                + " failure = :failure"
                + MINE,
            tray,
            node,
            now)
        .param("failure", failure.name())
        .update();
  }

  private JdbcClient.StatementSpec mine(String sql, Tray tray, String node, Instant now) {
    return jdbc.sql(sql)
        .param("tray", tray.id())
        .param("node", node)
        .param("attempt", tray.attempts())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  private Tray tray(ResultSet row, int number) throws SQLException {
    var id = row.getLong("tray_id");
    var failure = row.getString("failure");
    var code = row.getString("doc_code");
    return new Tray(
        id,
        row.getLong("account_id"),
        row.getString("kind"),
        row.getString("place"),
        Tray.Status.valueOf(row.getString("status")),
        row.getInt("attempts"),
        row.getObject("searchable", Boolean.class),
        failure == null ? null : ScanRefusal.valueOf(failure),
        new PaperAbout(
            row.getObject("valid_until", LocalDate.class),
            row.getObject("issued_on", LocalDate.class),
            row.getString("number"),
            row.getString("issuer")),
        code == null ? null : DocCode.parse(code),
        jdbc.sql(PAGES).param("tray", id).query(TrayStore::page).list());
  }

  private static TrayPage page(ResultSet row, int number) throws SQLException {
    var crop = (Double[]) array(row.getArray("crop"));
    var warnings = EnumSet.noneOf(PageWarning.class);
    Arrays.stream((String[]) array(row.getArray("warnings")))
        .map(PageWarning::valueOf)
        .forEach(warnings::add);
    return new TrayPage(
        row.getLong("page_id"),
        row.getLong("file_id"),
        row.getInt("file_page"),
        new PageEdit(
            row.getInt("quarters"),
            new Crop(crop[0], crop[1], crop[2], crop[3]),
            row.getBoolean("straighten"),
            row.getBoolean("clean")),
        row.getInt("dpi"),
        warnings);
  }

  private static Object array(Array array) throws SQLException {
    return array.getArray();
  }
}
