package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortAlignment;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.hearth.family.genogram.Drawing.Box;
import org.hearth.family.genogram.Drawing.Line;
import org.hearth.family.genogram.Drawing.Point;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.Union;

/**
 * Finds a place for everybody. Who stands in which row and beside whom is said by {@link Generations} and {@link Order};
 * the distances and the ways of the lines come from the layered layout of the Eclipse Layout Kernel. Each union is a
 * small node in a row of its own, between its partners and its children.
 */
final class GenogramLayout {

    static final double FIGURE_WIDTH = 120;
    static final double FIGURE_HEIGHT = 100;
    private static final double UNION = 1;
    private static final double PORTS = 14;
    private static final double MARGIN = 28;

    static {
        // Only this tells the kernel how to copy the values of its own options.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredOptions());
    }

    private final Generations generations;
    private final Order order;
    private final Genogram genogram;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<Union, List<ElkEdge>> couples = new LinkedHashMap<>();
    private final Map<Branch, ElkEdge> descents = new LinkedHashMap<>();

    private GenogramLayout(Genogram genogram) {
        this.genogram = genogram;
        generations = new Generations(genogram);
        order = new Order(genogram, generations);
    }

    static Drawing of(Genogram genogram) {
        return new GenogramLayout(genogram).drawing();
    }

    private Drawing drawing() {
        set();
        order.figures().forEach(each -> node(each.key(), FIGURE_WIDTH, FIGURE_HEIGHT, generations.of(each.key()) * 2));
        order.unions().forEach(each -> node(each.key(), UNION, UNION, generations.of(each) * 2 + 1));
        order.unions().forEach(this::connect);
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        var figures = new LinkedHashMap<String, Box>();
        order.figures().forEach(each -> figures.put(each.key(), box(node(each.key()))));
        var unions = new LinkedHashMap<Union, List<Line>>();
        couples.forEach((union, edges) ->
                unions.put(union, edges.stream().map(GenogramLayout::line).toList()));
        var branches = new LinkedHashMap<Branch, Line>();
        descents.forEach((branch, edge) -> branches.put(branch, line(edge)));
        return new Drawing(root.getWidth(), root.getHeight(), figures, unions, branches);
    }

    private void set() {
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 18.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    }

    private void node(String key, double width, double height, int row) {
        var node = ElkGraphUtil.createNode(root);
        node.setDimensions(width, height);
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, row);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        node.setProperty(LayeredOptions.PORT_ALIGNMENT_DEFAULT, PortAlignment.CENTER);
        node.setProperty(LayeredOptions.SPACING_PORT_PORT, PORTS);
        nodes.put(key, node);
    }

    private ElkNode node(String key) {
        return Objects.requireNonNull(nodes.get(key), key);
    }

    private void connect(Union union) {
        var knot = node(union.key());
        var edges = new ArrayList<ElkEdge>();
        var joint = port(knot, PortSide.NORTH);
        for (var partner : union.partners()) {
            edges.add(ElkGraphUtil.createSimpleEdge(port(node(partner), PortSide.SOUTH), joint));
        }
        couples.put(union, edges);
        var branches = genogram.branches().stream()
                .filter(each -> each.union().equals(union.key()))
                .toList();
        if (!branches.isEmpty()) {
            var trunk = port(knot, PortSide.SOUTH);
            branches.forEach(each ->
                    descents.put(each, ElkGraphUtil.createSimpleEdge(trunk, port(node(each.child()), PortSide.NORTH))));
        }
    }

    private static ElkPort port(ElkNode node, PortSide side) {
        var port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private static Box box(ElkNode node) {
        return new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    private static Line line(ElkEdge edge) {
        var points = new ArrayList<Point>();
        edge.getSections().forEach(section -> {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        });
        return new Line(List.copyOf(points));
    }
}
