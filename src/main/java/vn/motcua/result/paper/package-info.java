/** Results as papers: plain values in, the layout of NĐ 30/2020/NĐ-CP out. Always in Vietnamese. */
@NullMarked
package vn.motcua.result.paper;

import org.jspecify.annotations.NullMarked;
