package vn.motcua.ticket;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.VietnamTime;
import vn.motcua.ticket.calling.CallTickets;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.setup.SetUpDesk;
import vn.motcua.ticket.store.CallStore;
import vn.motcua.ticket.store.CapacityStore;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.store.TicketStore;
import vn.motcua.ticket.taking.TakeTicket;
import vn.motcua.workcalendar.WorkCalendar;

/** Each test has a working day to come of its own. */
@DemonstrationTest
abstract class AtTheOffice {

  private static final AtomicInteger DAYS = new AtomicInteger();

  @Autowired Desk desk;
  @Autowired Organisation organisation;
  @Autowired WorkCalendar calendar;
  @Autowired SetUpDesk setUp;
  @Autowired SetupStore setup;
  @Autowired CapacityStore capacities;
  @Autowired TakeTicket take;
  @Autowired CallTickets call;
  @Autowired TicketStore store;
  @Autowired CallStore calls;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  /** A working day of the office of Vĩnh Hoàng with two services and two counters. */
  final class Office {

    final Actor clerk = desk.person("tiepnhan");
    final Agency agency = organisation.agency(clerk.agencyId());
    final LocalDate day =
        calendar.plusWorkingDays(agency.id(), LocalDate.of(2027, 1, 4), DAYS.incrementAndGet());
    final long civil = service("A", "Hộ tịch");
    final long copies = service("B", "Chứng thực");
    final long first = counter(1, List.of(civil, copies));
    final long second = counter(2, List.of(civil));

    /** Somebody else at the desk. */
    Actor colleague() {
      return new Actor(
          clerk.accountId() + 9_000_000,
          "dongnghiep",
          "Trần Thị Đồng Nghiệp",
          clerk.agencyId(),
          clerk.agencyPath(),
          clerk.departmentId(),
          clerk.grants());
    }

    private long service(String prefix, String name) {
      var today = LocalDate.of(2026, 12, 1);
      if (setup.services(agency.id(), today).stream()
          .noneMatch(each -> each.prefix().equals(prefix))) {
        setUp.openService(desk.person("quantri"), agency.id(), prefix, name);
      }
      return setup.services(agency.id(), today).stream()
          .filter(each -> each.prefix().equals(prefix))
          .findFirst()
          .orElseThrow()
          .id();
    }

    private long counter(int number, List<Long> services) {
      var today = LocalDate.of(2026, 12, 1);
      if (setup.counters(agency.id(), today).stream().noneMatch(each -> each.number() == number)) {
        setUp.openCounter(desk.person("quantri"), agency.id(), Integer.toString(number), services);
      }
      return setup.counters(agency.id(), today).stream()
          .filter(each -> each.number() == number)
          .findFirst()
          .orElseThrow()
          .id();
    }

    Ticket takes(String time, long service, boolean priority) {
      var token =
          VietnamTime.at(day + "T" + time, () -> take.handle(agency, service, priority, false));
      return store.find(token).orElseThrow();
    }

    /** The label called; empty when nobody waits. */
    String calls(String time, Actor clerk, long counter) {
      return VietnamTime.at(
          day + "T" + time, () -> call.next(clerk, counter).map(Ticket::label).orElse(""));
    }

    void does(String time, Runnable act) {
      VietnamTime.at(
          day + "T" + time,
          () -> {
            act.run();
            return true;
          });
    }

    Ticket served(Actor clerk) {
      return calls.servedBy(clerk.accountId()).orElseThrow();
    }

    /** How many may come by appointment in an hour, from the day on which the test began. */
    void seats(long service, int perHour) {
      capacities.set(service, LocalDate.of(2026, 12, 1), perHour);
    }

    /** Nobody is left at a counter for the next test. */
    void closes() {
      for (var each : List.of(clerk, colleague())) {
        calls
            .servedBy(each.accountId())
            .ifPresent(ticket -> does("16:30", () -> call.done(each, ticket.version())));
      }
    }
  }

  static <T> T at(Office office, String time, Callable<T> work) {
    return VietnamTime.at(
        office.day + "T" + time,
        () -> {
          try {
            return work.call();
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }

  static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
