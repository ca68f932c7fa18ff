/**
 * Internal processes of procedures (quy trình nội bộ, NĐ 61/2018 art. 14 and its successors): laid
 * down by the province, inherited by communes, overridden there.
 */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.catalogue.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
