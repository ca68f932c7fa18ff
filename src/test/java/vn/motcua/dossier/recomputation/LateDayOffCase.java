package vn.motcua.dossier.recomputation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A day off entered late, and given back after each test. */
abstract class LateDayOffCase {

  @Autowired ApplicationContext context;
  @Autowired RecomputationWork work;

  LateDayOff late;

  @BeforeEach
  void open() {
    late = new LateDayOff(context);
  }

  @AfterEach
  void give_the_day_back() {
    late.leaveOpen();
  }
}
