/** Lists of dossiers by what is to be done: tabs, filters, the dense table, work on several. */
@NullMarked
package vn.motcua.desk.worklist;

import org.jspecify.annotations.NullMarked;
