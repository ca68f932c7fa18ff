package vn.motcua.certification.lane;

import org.springframework.stereotype.Component;
import vn.motcua.certification.Tariffs;
import vn.motcua.certification.store.CopyStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.certification.store.PaperStore;
import vn.motcua.certification.store.RequestStore;

/** Where the lane writes what it takes in, and what that costs. */
@Component
record LaneStores(
    RequestStore requests,
    EntryStore entries,
    CopyStore copies,
    PaperStore papers,
    Tariffs tariffs) {}
