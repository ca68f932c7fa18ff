/**
 * How many procedures agencies have published, set up and laid down processes for (II.07b, TT
 * 01/2020/TT-VPCP).
 */
@NullMarked
package vn.motcua.reporting.inventory;

import org.jspecify.annotations.NullMarked;
