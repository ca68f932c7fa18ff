package vn.motcua.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.search.Folded;

/**
 * The catalogue's search while somebody types, among many procedures, against the least a search
 * can do: look whether each typed word stands somewhere in each name, all of them without accents.
 */
final class CatalogueSearch {

  private static final int PROCEDURES = 10_000;
  private static final int SHOWN = 20;
  private static final int ROUNDS = 30;
  private static final int WARM_UP = 10;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  /** As people type: from the first letters on, without accents, with slips, by code. */
  private static final List<String> TYPED =
      List.of(
          "kh",
          "khai sinh",
          "đăng ký khai sinh có yếu tố nước ngoài",
          "xac nhan tinh trang hon nhan",
          "chung thuc ban sao tu ban chinh",
          "cap giay phep xay dung nha o rieng le",
          "tro cap mai tang",
          "dang ki ket hon",
          "hô kinh doan",
          "1.0048",
          "không có thủ tục nào như thế");

  /** The shipped procedures over and over, under codes nobody uses. */
  private static final String FILL =
      """
      with shipped as (
        select *, row_number() over (order by code, version) - 1 as position, count(*) over () as many
          from catalogue.procedure_version
      ), copied as (
        select n, s.*
          from generate_series(1, :copies) n
          join shipped s on s.position = n % s.many
      ), coded as (
        insert into catalogue.procedure (code, created_at, in_use)
        select '9.' || lpad(n::text, 6, '0'), imported_at, true
          from copied
      ), renewed as (
        update catalogue.revision
           set number = number + 1
      )
      insert into catalogue.procedure_version (
             code, version, tier, origin, valid_from, valid_to, content_hash, source, name, short_name, field,
             level, department, template, time_words, fee, online_level, results, result_codes, legal_basis,
             papers_stated, imported_at, imported_by, changed)
      select '9.' || lpad(n::text, 6, '0'), 1, tier, 'IMPORTED', null, null, content_hash, source, name,
             short_name, field, level, department, template, time_words, fee, online_level, results,
             result_codes, legal_basis, papers_stated, imported_at, imported_by, changed
        from copied
      returning id
      """;

  private final Catalogue catalogue;
  private final List<String> names;
  private int found;

  private CatalogueSearch(Catalogue catalogue, List<String> names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /** Fills the catalogue up and waits until it is read. */
  static CatalogueSearch among(ApplicationContext application) {
    var jdbc = application.getBean(JdbcClient.class);
    var ids = jdbc.sql(FILL).param("copies", PROCEDURES).query(Long.class).list();
    var catalogue = application.getBean(Catalogue.class);
    // a version it does not know makes the catalogue read itself anew
    return new CatalogueSearch(
        catalogue, ids.stream().map(id -> Folded.text(catalogue.version(id).name())).toList());
  }

  /**
   * @param median milliseconds of one search
   * @param p95 milliseconds that 95 of 100 searches do not exceed
   * @param floor median milliseconds of the plain scan
   */
  record Times(double median, double p95, double floor) {}

  Times measure() {
    var product = new ArrayList<Long>();
    var floor = new ArrayList<Long>();
    for (var round = 0; round < WARM_UP + ROUNDS; round++) {
      for (var typed : TYPED) {
        var searched = nanos(() -> catalogue.search(typed, null, null, DAY, SHOWN).size());
        var scanned = nanos(() -> scan(typed));
        if (round >= WARM_UP) {
          product.add(searched);
          floor.add(scanned);
        }
      }
    }
    if (found == 0) {
      throw new IllegalStateException("Nothing was found");
    }
    return new Times(share(product, 0.5), share(product, 0.95), share(floor, 0.5));
  }

  private int scan(String typed) {
    var words = Folded.text(typed).split(" ");
    return (int)
        names.stream()
            .filter(name -> Arrays.stream(words).allMatch(name::contains))
            .limit(SHOWN)
            .count();
  }

  private interface Search {
    int hits();
  }

  private long nanos(Search search) {
    var began = System.nanoTime();
    found += search.hits();
    return System.nanoTime() - began;
  }

  private static double share(List<Long> nanos, double share) {
    var sorted = nanos.stream().sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
  }
}
