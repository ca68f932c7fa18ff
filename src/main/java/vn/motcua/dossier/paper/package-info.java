/**
 * The forms of a dossier as papers (TT 03/2025/TT-VPCP, before it TT 01/2018/TT-VPCP): plain values
 * in, official wording and layout out. Always in Vietnamese, whatever language the screen speaks.
 */
@NamedInterface("papers")
@NullMarked
package vn.motcua.dossier.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
