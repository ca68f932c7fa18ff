package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.certification.book.CloseBook;
import vn.motcua.certification.lane.TakeIn;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Numbers of a book on a real PostgreSQL: no hole, no duplicate, whatever happens beside. */
@DemonstrationTest
class BookNumbersTest {

  private static final int CLERKS = 64;

  @Autowired TakeIn takeIn;
  @Autowired CloseBook close;
  @Autowired Certifications certifications;
  @Autowired TransactionTemplate transaction;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;

  @Test
  void sixty_four_clerks_at_once_leave_no_hole_even_when_some_fail() throws Exception {
    var clerk = desk.person("tiepnhan");
    var work = new ArrayList<Callable<Boolean>>();
    for (var i = 0; i < CLERKS; i++) {
      var fails = i % 4 == 3;
      var request =
          i % 2 == 0
              ? Counter.linh(Line.copy("Thẻ căn cước", 1, 1), Line.copy("Giấy khai sinh", 1, 2))
              : Counter.linh(Line.copy("Học bạ", 12, 1), Line.signature("Giấy cam kết", 1, 1));
      work.add(
          () -> {
            transaction.executeWithoutResult(
                status -> {
                  takeIn.handle(clerk, request, null);
                  if (fails) {
                    status.setRollbackOnly();
                  }
                });
            return !fails;
          });
    }
    try (var threads = Executors.newFixedThreadPool(CLERKS)) {
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }
    for (var kind : BookKind.values()) {
      var numbers =
          jdbc.sql(
                  """
                  select e.number
                    from certification.entry e
                   where e.agency_id = :agency
                     and e.kind = :kind
                     and e.year = (select max(year) from certification.book)
                   order by e.number
                  """)
              .param("agency", clerk.agencyId())
              .param("kind", kind.name())
              .query(Integer.class)
              .list();
      assertThat(numbers)
          .isEqualTo(IntStream.rangeClosed(1, numbers.getLast()).boxed().toList())
          .hasSizeGreaterThanOrEqualTo(CLERKS / 4);
      assertThat(last(kind, clerk.agencyId())).isEqualTo(numbers.getLast());
    }
  }

  @Test
  void a_closed_book_gives_no_number_and_the_next_year_opens_its_own() {
    var clerk = desk.person("tiepnhan");
    var leader = desk.person("lanhdao");
    var old = new ArrayList<Entry>();
    AdjustableClock.at(
        Vietnam.instant(LocalDateTime.parse("2025-12-30T09:00")),
        () -> old.addAll(certifications.lines(clerk, takeIn.handle(clerk, Counter.card(), null))));
    assertThat(old.getFirst().year()).isEqualTo(2025);
    assertThatThrownBy(() -> close.handle(leader, BookKind.COPY, 2026))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::code)
        .isEqualTo(CertificationRefusal.BOOK_YEAR_NOT_OVER);
    close.handle(leader, BookKind.COPY, 2025);
    AdjustableClock.at(
        Vietnam.instant(LocalDateTime.parse("2025-12-30T10:00")),
        () ->
            assertThatThrownBy(() -> takeIn.handle(clerk, Counter.card(), null))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::code)
                .isEqualTo(CertificationRefusal.BOOK_CLOSED));
    assertThat(
            certifications
                .lines(clerk, takeIn.handle(clerk, Counter.card(), null))
                .getFirst()
                .year())
        .isEqualTo(2026);
  }

  private int last(BookKind kind, long agency) {
    return jdbc.sql(
            """
            select last
              from certification.book
             where agency_id = :agency
               and kind = :kind
             order by year desc
             limit 1
            """)
        .param("agency", agency)
        .param("kind", kind.name())
        .query(Integer.class)
        .single();
  }
}
