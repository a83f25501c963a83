/** Lists of homes as associations send them, with everything that goes wrong in them. */
package dk.hjemvej.housing.lists;
