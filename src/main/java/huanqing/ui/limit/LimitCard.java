package huanqing.ui.limit;

import huanqing.domain.ledger.Product;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;

/** The root of the limit's layout; the page that includes it names the product. */
public final class LimitCard extends VBox {
    private final ObjectProperty<Product> product = new SimpleObjectProperty<>(Product.HUABEI);

    public ObjectProperty<Product> productProperty() {
        return product;
    }

    public Product getProduct() {
        return product.get();
    }

    public void setProduct(Product shown) {
        product.set(shown);
    }
}
