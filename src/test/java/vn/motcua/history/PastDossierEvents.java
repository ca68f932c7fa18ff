package vn.motcua.history;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Keeps what was told of past dossiers. */
@TestComponent
class PastDossierEvents {

  final List<Object> told = new ArrayList<>();

  @EventListener
  void on(PastDossiersStored stored) {
    told.add(stored);
  }

  @EventListener
  void on(PastDossiersLeaving leaving) {
    told.add(leaving);
  }
}
