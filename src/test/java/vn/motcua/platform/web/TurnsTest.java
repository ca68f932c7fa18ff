package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnsTest {

  @Test
  void so_many_work_at_once_and_no_more() throws Exception {
    var turns = new Turns(3);
    var working = new AtomicInteger();
    var most = new AtomicInteger();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (var person = 0; person < 200; person++) {
        all.add(
            people.submit(
                () -> {
                  var turn = turns.await();
                  most.accumulateAndGet(working.incrementAndGet(), Math::max);
                  Thread.yield();
                  working.decrementAndGet();
                  turn.end();
                }));
      }
      for (var each : all) {
        each.get();
      }
    }
    assertThat(most.get()).isBetween(1, 3);
  }

  @Test
  void the_others_wait_in_the_order_they_came() throws Exception {
    var turns = new Turns(1);
    var first = turns.await();
    var served = Collections.synchronizedList(new ArrayList<Integer>());
    var threads = new ArrayList<Thread>();
    for (var person = 0; person < 3; person++) {
      var number = person;
      var thread =
          Thread.ofPlatform()
              .start(
                  () -> {
                    var turn = turns.await();
                    served.add(number);
                    turn.end();
                  });
      threads.add(thread);
      while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
        Thread.onSpinWait();
      }
    }
    first.end();
    for (var thread : threads) {
      thread.join();
    }
    assertThat(served).isEqualTo(List.of(0, 1, 2));
  }

  @Test
  void who_works_long_loses_the_turn_but_not_the_work() throws Exception {
    var turns = new Turns(1);
    var slow = turns.await();
    var next = turns.await();
    slow.end();
    slow.end();
    // the turn is the other's now: its end frees it for exactly one
    next.end();
    var third = turns.await();
    var asked = new CountDownLatch(1);
    var fourth =
        Thread.ofPlatform()
            .start(
                () -> {
                  asked.countDown();
                  turns.await().end();
                });
    asked.await();
    while (fourth.getState() != Thread.State.TIMED_WAITING && fourth.isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(fourth.isAlive()).isTrue();
    third.end();
    fourth.join();
  }

  @Test
  void a_request_ends_its_turn_whatever_happens() throws Exception {
    var turns = new Turns(1);
    var filter = new InTurn(turns);
    for (var request = 0; request < 3; request++) {
      filter.doFilter(
          new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
    }
    try {
      filter.doFilter(
          new MockHttpServletRequest(),
          new MockHttpServletResponse(),
          (asked, answered) -> {
            throw new IllegalStateException("a fault");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("a fault");
    }
    turns.await().end();
  }
}
