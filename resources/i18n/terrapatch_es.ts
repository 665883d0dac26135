<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>TerraPatch</name>
    <message>
        <source> above {:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smallest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{first}&apos; holds vectors of {encoder}, &apos;{second}&apos; those of {other}, and these do not compare; embed both with the same encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {count} features, needs at most {most} here; give it to Classify patches in the Processing toolbox, which takes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is being edited; save or discard the edits (Toggle Editing), and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is read-only; save it as a GeoPackage, and try again with the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be copied to {file} ({reason}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept in {file} ({reason}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept with the project ({reason}); export the layer to a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{part}&apos; of feature {number} of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is being edited; save or discard the edits, and keep the results then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not among your encoders: add it with the plus, or open its file once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of an encoder that comes with TerraPatch; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; shows the whole world: choose Map view or a rectangle as the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1, then mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cluster of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 (4 × the patches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd to 98th percentile becomes 0 to 1, then mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 (16 × the patches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit pixels as they are, others become 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify&lt;/b&gt;, then label the least sure patches: a few rounds are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Confirm&lt;/b&gt; and &lt;b&gt;reject&lt;/b&gt; the best hits, and search again: a few rounds are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Shift+click&lt;/b&gt; shows what it is not. Drag a box for many, or &lt;b&gt;Ctrl+drag&lt;/b&gt; a lasso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;i&gt;mosaiks&lt;/i&gt; is fitted on the layer itself within seconds and takes any number of bands of any kind. Others want certain bands, which are found by their names or colours, and can be named in Bands. An encoder of your own is an ONNX file; a card beside it says what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;i&gt;rocchio&lt;/i&gt;: towards positives, away from negatives. It compares with twice the mean of the examples less the mean of the counterexamples; the score is a cosine, 1 for the same direction, 0 for nothing in common. &lt;i&gt;mean&lt;/i&gt;: mean of positives. Counterexamples are only left out of the hits. &lt;i&gt;probe&lt;/i&gt;: logistic classifier. It learns what tells the two apart and needs counterexamples; the score is a probability, 0 to 1. It finds differences that the cosine does not see, once there are some of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GeoPackage keeps the patches; a temporary layer comes back with its project, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class for every patch, learned from labelled places and tested on ground it never saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of {width:,} × {height:,} pixels takes {needed:.1f} GB, {folder} has {free:.1f} GB free. Give a smaller extent or a coarser resolution, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that keeps all that the engine writes, as NumPy arrays for scripts and for the command line. It is made if it is not there; one that holds other files, or the set of another run, is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder: classes.gpkg with the legend, class_raster.tif, confidence.tif (probability of the class, and its lead over the next one), classes.csv and model.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer that Embed raster wrote, or a copy of one in any format. It must hold one encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs patches on one grid: choose or embed such, or wait until the run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model.json that an earlier classification saved, in place of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patch has one vector; the layer Tiles has one for each window that the encoder saw, its class token where it gives one. The folder Embedding set keeps all that the engine wrote: with Vectors at &apos;raw&apos; also raw.npy, every token before any averaging, which takes much space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point: the patch that it lies in. A line: all patches that it crosses. A polygon: those with their middle in it, or, if it is too small for that, those that it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polygon within one patch gets that patch&apos;s vector: embed at a patch no larger than the polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster by its file, its address on the web or a layer&apos;s name; an .npy file or a Zarr folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster is being embedded: wait for it, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with a GDAL name on each line, a glob such as &apos;scenes/*.tif&apos;, a folder, a STAC ItemCollection (.json) or a stac-geoparquet file (.parquet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile service gets no picture here; red, green and blue are its bands {}, {} and {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class first, with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a raster layer to the project, or choose one that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a raster layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add encoder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add encoder… Probes an ONNX file, helps to describe it, and keeps it in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by hand from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bands of the layer are used, with the wavelengths of its sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pixels are multiplied by it, after the subtraction: 10000 turns reflectance into digital numbers, 0.0001 digital numbers into reflectance. Default: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaEarth&apos;s files as they are (64 bands of int8, turned into numbers by their formula), on the web only the extent is fetched; Tessera&apos;s tiles (.npy with its scales and land mask, or Zarr); any other raster of two bands or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera and other rasters of embeddings, as patches to search and cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet: vectors that are made already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .onnx file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ONNX file, such as Fit MOSAIKS encoder writes. Empty: the one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ONNX file; its card, a JSON file of the same name, is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedding layer of the same encoder and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedding layer: cluster it, search it, classify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoder made from a raster, to be shared by several layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoder of {dim} features for {bands} bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image encoder turns every patch of a raster into a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another class is called &apos;{}&apos; already; give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any bands will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any raster layer. It is read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any raster layer: a file, a web service, a database. It is read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area is in hectares on the ellipsoid of the layer&apos;s CRS. Share is from 0 to 1, of all patches. The same layer, K and seed give the same clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area on the ellipsoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas are in square metres and hectares on the ground; confidence is a share from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas are measured in the CRS of the patches; field valid is a share from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for embed, several of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for embed, several of them: fp32, fp16, int8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, such as 0 to 1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As negative examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As positive examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the card says: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the layer tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the map shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets of STAC items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic takes the graphics card where there is one that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: {} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} labels in {blocks} blocks of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} places in {blocks} blocks of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy {value}, between {low} and {high}, on {tested} places in {blocks} blocks of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {name} has a wavelength of {found} µm, needs one up to 30; {found} nm is {um} µm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {name} has the wavelength &apos;{text}&apos;, needs a number in µm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {} has no name; give it one, such as red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands, in the encoder&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back the patches of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back the patches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled. No result was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled runs that can be gone on with take {}. Settings &gt; Options &gt; TerraPatch &gt; Cache clears them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. {} % is done and kept: Resume goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colour …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the colour of this class …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of fewer connected patches are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check to show on the map; double-click to change the colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that the card fits the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose layers or files, or give a list: a text file with a GDAL name on each line, a STAC ItemCollection, or a stac-geoparquet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Python to set it up with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify again after each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify these patches by a model that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clay, Earth Index, Major TOM and other tables of embeddings, as patches to search and cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a patch of what you look for on the map; &lt;b&gt;Pick&lt;/b&gt; is on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on examples; the map shows where it looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the map to select the cluster there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click patches of each on the map; the keys &lt;b&gt;1&lt;/b&gt; to &lt;b&gt;9&lt;/b&gt; change the class. A second click takes a label away; drag a box, or Ctrl+drag a lasso, for many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters are groups of patches that look alike. Choose how many, or let TerraPatch suggest a number. Each becomes a region on the map, for you to name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarsen patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarsen patches ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of a table that holds the geometry, or two of coordinates, such as lon,lat. Default: by the file, or the usual names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of a table that holds the vectors; of one column a dimension, what their names begin with. Default: the only one that can be it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare clusters with the last ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares again, and keeps changes like those that are selected in the table or on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the embeddings of one place at two dates or more, made by the same encoder. What changed everywhere, such as season and light, is taken out first: the vectors of the later date are turned so that those of the stable majority meet. What still differs is a change: its patches are joined, with their area, a score, and from which cluster they went to which. A report says how much changed, where, and what became what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares with the mean of the positives; negatives are only left out of the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares with twice the mean of the positives less the mean of the negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm or reject hits below first: a new search learns from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: more like this (key 1 or +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system of the places of a table that does not tell, such as EPSG:32633.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the file and its card into your QGIS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy areas and errors for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy hits to a layer of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last run as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last run as Python, to repeat it in the Python console or in a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows that are selected, or all, for a spreadsheet (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores of the processor that the run may take. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine to the originals: {cosine}; of the 10 nearest, {kept} are still among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterexamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIMENSIONS is {dimensions}, needs 1 to {most} for {patches} patches with vectors of {dim} numbers in &apos;{table}&apos;; choose fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one. Default: as for embed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one: 2020-05-18, 2020-05-18T13:30, or unknown. Default: by the raster&apos;s tags or file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or year of the imagery. Default: as the source or its path tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, the earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation has {}, needs numbers above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions is the number of components, at most the length of the vectors. 64 keep nearly all of what most encoders give; the log says how much of the variance is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, score and rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, for a computer without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, with a script that installs them. On the other computer, &apos;Install from a folder…&apos; in the TerraPatch panel does the same as the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc or another click here leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the rectangle on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENCODER_FILE {} does not exist; choose an .onnx file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXAMPLES and TEXT are empty; give one of them to say what is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTENT needs the CRS of the raster, and {} does not tell it; leave the extent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed a raster first: then every patch of it can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed a raster first: then its patches can be labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed a tile service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed many rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding layers of dates after that, in their order. Each date is compared with the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding what the map shows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings ({all});;Rasters and grids ({grids});;Tables ({tables});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings from raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings from table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings of polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeds one raster after another, as Embed raster does, and keeps the vectors of each as one GeoParquet file of a dataset. Run into the same folder again, it makes what is missing or has changed. A raster that fails is told, and the others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeds what the map shows of this raster; nothing is kept but the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, or of an earlier classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, or of an earlier comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, or of an earlier run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder file, instead of an installed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoders of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it; the layers stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it; the map stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the engine; what an embedding run has done is kept, to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run; what is done is kept, to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the setup and removes what it has made so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every patch with the number of its cluster, without vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every polygon that a patch lies under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples that were deleted from the layer are gone here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 {} on ground that nothing near was learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD is &apos;{field}&apos;, which &apos;{layer}&apos; does not have; choose one of {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD is &apos;{}&apos;, and no labels are given; give LABELS too, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD is empty, needs the field of &apos;{layer}&apos; that holds the class: one of {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor is in patches: 4 makes one patch of 4 x 4. Patches of 240 m become 960 m wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {number} of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of MOSAIKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds decimal numbers (such as {value}), needs names of classes or whole numbers; choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds more than {most} different values, needs the names of classes; choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the labels that holds the class. Default: the only field of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, buildings, districts: any polygons, in any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from a sensor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ground that looks alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the patches of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find typical patches of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds processors and graphics cards, and times a small encoder on each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the patches of an embedding layer that look like your examples, or like what words say, best first. Examples are points, lines or polygons in any CRS, or patches themselves: also those of another embedding layer by the same encoder, to find over there what was seen here. The layer holds the examples too, with the status &apos;example&apos; and without a rank; hits have the status &apos;found&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds what is different between each ticked date and the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer grid (1, 2 or 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer grid, from shifted tiles: 2 makes patches half as wide, four times as many, and takes four times as long; 4 makes sixteen times as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit MOSAIKS encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted on this layer in seconds: colour and fine texture. Takes any bands, a good start everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of an installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the embedding set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new set. Default: beside the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the report, its tables and the sets, which are used again by the next sweep into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that --get installs into. Default: the first folder of TERRAPATCH_ENCODERS, else one in your application data, which is always looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For encoders with one vector per group of bands: mean, concat for all in a row, or the name of one group. Default: as the encoder&apos;s card says, mostly the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mosaiks: length of a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mosaiks: seed of the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by running it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: the wider, the more alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which cluster to which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {k} clusters on, more of them hardly make the groups more alike inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (fp32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoParquet (*.parquet);;Cloud Optimized GeoTIFF (*.tif);;Zarr (*.zarr);;GeoPackage for ArcGIS (*.gpkg);;NumPy (*.npy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoParquet, GeoPackage or CSV with embeddings, or the folder of an embedding set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoParquet, Parquet or a folder of them, GeoPackage (FILE.gpkg|layername=NAME), or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get an encoder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get an encoder… Lists those that can be fetched, with size and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the encoder {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this cluster another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given as an example, or confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with these patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the patches of &apos;{}&apos; and draw each group on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups patches that look alike, and draws each group as one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups the patches of an embedding layer by k-means on their directions, so that patches of a cluster look alike. Each cluster becomes one multipolygon with its area and its share of all patches. Clusters are numbered by size: 0 is the largest. What a cluster shows is for you to name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hectares of the map; the tooltip has the area adjusted for the errors found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hectares on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for TerraPatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all other clusters; once more shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these clusters on the map, or show them again (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of scores with the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit {rank}, score {score:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits with a lower score are left out. Default: none are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits, seen from afar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds report.html, sweep.csv, sweep.json and the embedding sets; empty, or of an earlier sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike to the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clearly groups differ, and how mixed they are inside, for each number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How examples become a score: a cosine, or a probability for the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a patch&apos;s difference lies above the median of all, in robust deviations. change.tif has distance, score and rank (1 for the largest difference) of every patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far above the median a patch&apos;s difference must lie to be a change, in robust deviations; lower finds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, against seams. Default: the encoder&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap. Default: each encoder&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fine should patches be, and which encoder is worth its time? A report for this raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fine the service is read: each zoom has four times the tiles of the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many groups the patches fall into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hits at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the best patches above the threshold are hits; 0: all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a change must be like the most similar example: cosine of what changed in the vectors, 1 for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much changed from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the source is read; auto looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How vectors are made smaller: none, pca64 (any number), int8, binary. Default: by the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it is told on ground that nothing near was learned from, 0 to 1, with 95 % bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the licence {} and accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT is {}, which does not exist; choose a file of embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of an installed encoder (see `terrapatch encoders`), mosaiks, which is fitted on the raster itself and takes any bands, or an ONNX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of an installed encoder or an ONNX file; the same for all scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of installed encoders, mosaiks, or ONNX files. Default: by the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: {patches} patches in {seconds} s, on the map as &apos;{name}&apos;. Like ground has like colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ending says the format; the STAC item is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its vectors come from these by: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K go through them; 1 to 9 label the one that is shown and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K is {}, but &apos;{}&apos; has {} patches to group; choose a smaller K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep hits and examples: in a file, or as a layer of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep results… All temporary layers of TerraPatch go into one GeoPackage, for any computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this result: the next run adds another one instead of replacing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the patches of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIKE has 0 features to use, needs at least 1; choose another layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label patches of at least 2 classes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label patches on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label patches on the map: a click gives the class of the row that is selected, or takes it away. Shift+click or Shift+drag takes labels away. Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels to learn from, or a model that was saved: give one of LABELS and MODEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landsat 8, Paraná</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {} is not a file that GDAL reads; save it as a GeoTIFF first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers or files that GDAL reads. They are read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the classes from the labels, and give every patch one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns classes from labelled points, lines or polygons, and gives every patch of an embedding layer one. A model that was saved is used on other layers of the same encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns what tells positives from negatives; needs both kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the new vectors: 3 for looking, 64 for searching and clustering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths of vectors: {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like {examples} in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likewise: 2026, 2011, 2146</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load examples from GeoJSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads a Landsat 8 scene that comes with TerraPatch: a reservoir, fields, towns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistic classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this machine for TerraPatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for TerraPatch&apos;s engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a Python…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at vectors (NaN, zero, repeated, of two lengths, not normalised) and at their places (missing, repeated, outside of their coordinate system, at odds with their row and column). The log says each thing that was looked at, also what is right. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inimum score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>METHOD &apos;probe&apos; needs COUNTEREXAMPLES as well; give some, or choose method &apos;rocchio&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with a checkout of TerraPatch, in the environment of its exporters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a layer of the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one cluster and one region of these (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a layer of patches with vectors; the map stays free meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an encoder from a raster within seconds, without training data: its filters are random, whitened windows of the raster itself (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Use the file as Encoder file of Embed raster on this layer and on others with the same bands: their vectors compare, so that examples of one scene find their like in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the patches once more, with the encoder and the settings of then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the whole engine anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes vectors of a raster in several ways, measures all of them alike, and writes one report: quality against the ground that a vector stands for and against time, small maps, a table, and a sentence that says what is best for finding, grouping and mapping, and how sure that is. Plain band statistics, the mean and deviation of every band, are the baseline that an encoder has to beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {} clusters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of positives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges the vectors of blocks of k x k patches, weighted by their share of valid pixels, and writes one larger patch per block. What is smaller than a block blurs into its surroundings; what is larger becomes steadier. Means compare with other vectors of the same encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges the vectors of patches into the polygons of any layer. A patch counts by the ground that it shares with the polygon, times its share of valid pixels. Polygons keep their shapes and fields, and the result is an embedding layer: cluster it, or search it for the polygons that look like others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of each chosen band in micrometres, for encoders that take wavelengths; wins over the sensor&apos;s. Default: the sensor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum score: hits have at least this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum share of valid pixels (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map to these clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply pixels by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU (TensorRT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the legend; double-click to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this cluster (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your classes: double-click a name. &lt;b&gt;+&lt;/b&gt; adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as ponds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names kept from the last result: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of classes, or whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the STAC items&apos; assets, in the order of their bands. Default: the only image, or visual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patches are ready: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New search beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python here will do, so uv will download Python 3.12 (about 30 MB) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band is listed; add the bands that the encoder was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of &apos;{}&apos; that has a class lies on the patches; choose a layer of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format is known for the ending &apos;{ending}&apos; of {path}: use .gpkg, .geojson or .shp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layers of points or polygons in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layers with classes in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patch lies under: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patch passes: lower the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patches are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raster layer is chosen; add one to the project to try the encoder on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. An encoder is an ONNX file that gives vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known; say it below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: label it in several parts of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been run in this dock yet. Embed a raster first, then copy the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected in &apos;{}&apos;; select polygons, or untick Only selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells which sensor this is. Choose one, or give wavelengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found: lower the minimum score, or use fewer examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved; give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clusters that changes are told by: from which to which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clusters; more tell finer differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of things that are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands, such as B4,B3,B2, in the encoder&apos;s order; not alpha. Default: by names, colours or wavelengths where the layer tells them, else the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands. Default: as for embed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands; alpha cannot be one of them. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT is {folder}, which holds other files ({files}); give an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT is {}, needs a name that ends in .onnx; change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT is {}, which is a file; give a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a dataset, a GeoParquet file that the hits are written to as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of these names or patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a dataset, the GeoParquet file of its patches with their clusters. Default: clusters.parquet in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every draw; the same seed gives the same figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of larger classes {} patches, spread evenly, are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of patches and tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of patches, with tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the forest and of the test&apos;s folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the imagery that the encoder was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the random start: the same seed gives the same clusters, another draws borders differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the random start; another may draw borders a little differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whole tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map, and in which colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once there is a map, it follows your labels; off, it waits for Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One band fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One band more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encoder over many scenes: a dataset of GeoParquet files, and its patches as one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One multipolygon per cluster: cluster, patches, area_ha, share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number, or one for each band: 1369, 1597, 1741</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One polygon per block that has a patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One polygon per patch. GeoPackage keeps vectors; Shapefile and GeoJSON cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One polygon per tile, with a vector for the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run at a time: wait for this one or cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vector for each block of patches: larger patches, without the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vector for each field, building or district, from the patches under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vector for every patch of a raster, by an image encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vector, near the middle of the map. Filled: the ground that it stands for. Dashed: the tile that the encoder sees for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes like 1 example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes like {} examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only patches that touch these polygons are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are in the layer; all are in the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this part of a raster or grid, on the command line in its CRS; only this is fetched from afar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this part of the raster, in its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this part of the raster, on the command line in its CRS. Layers without a fixed extent, such as web tiles, need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open embeddings of others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open embeddings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open embeddings… of others: AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens QGIS&apos;s dialog for raster layers; any raster will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the report of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlapping scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel &apos;{}&apos; could not be saved ({}). The project keeps what it held of it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch size is in pixels of the raster: 8 on Landsat (30 m) makes patches of 240 m. More features tell more apart, and make larger layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch sizes (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch sizes are sides of the ground of a vector in pixels of the raster: 8 on Landsat (30 m) are 240 m. Finer ones than an encoder&apos;s own come from shifted tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches along each side of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches are shown in their first three principal components as red, green and blue: alike colours mean alike ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches as GeoParquet, COG, Zarr, ArcGIS GeoPackage or .npy, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches on the same grid are compared one by one. On others, vectors of the later date are averaged over each patch of the earlier one, and the log says so. MOSAIKS is fitted on each layer anew: make one encoder with Fit MOSAIKS encoder, and use it for both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches that have changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches that you have labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches whose class is less probable than this are called unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches whose nearest example is farther than so many times the usual distance between examples are called unknown too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches with a smaller share of valid pixels are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches with clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches with like vectors become regions that you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches without enough valid pixels, or outside the polygons, are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches, earlier date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches, later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick examples on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick examples on the map: click what is wanted, Shift+click what is not. Drag a box, or Ctrl+drag a lasso, for many. Ctrl+Z takes the last back, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures need the raster &apos;{}&apos;: add it to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures need the raster of the patches: add it to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels a side of a patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels a side of a patch (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels a side of a patch counts the raster&apos;s pixels: 10 of AlphaEarth&apos;s 10 m make patches of 100 m. A square of 10 km at 10 m is a million patches: choose an extent or larger patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in GeoParquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in GeoParquet: longitude and latitude, or the set&apos;s own coordinate system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class in any CRS: with them, finding, grouping and mapping are tested on blocks of ground that nothing was learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class, in any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS: only changes like these are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons in any CRS: only patches that they touch are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; that no patch lies under, which are left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; with a vector: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; without a shape that can be measured, which are left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons that no patch lies under have no vector and are left out; the log says how many. Field valid is the share of a polygon that valid pixels cover. Fields of the polygons whose names embedding layers use, such as row, get a number behind their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing TerraPatch&apos;s panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset quick takes about a minute on a small scene; choose an extent of a large one. A sweep into the same folder goes on where an earlier one stopped, and uses its vectors again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes the file again and shows its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing {} at several sizes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects the vectors of an embedding layer on their first principal components. The new layer is an embedding layer too: smaller, quicker to search, and of an encoder of its own, because its vectors do not compare with the longer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python to set the engine up with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFINE is {}, needs to be 1, 2 or 4; choose one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESOLUTION is &apos;{}&apos;, needs to be &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel; leave it at &apos;native&apos; if in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of classes of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster that says where the pixels of a Tessera .npy lie: the tile&apos;s land mask. Default: the .tiff or .tif of the same name beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters or a list of scenes: give one of INPUT and LIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw tokens need a folder to be kept in: choose one as Embedding set, in Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the patches of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the patches was cancelled; pick a patch to read them after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the patches: %p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the words was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the words {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a raster with one band for each number of a vector: every pixel becomes a patch, or the mean of a block of pixels does. The product stands as the encoder, so that only vectors of the same product are compared. Pictures of hits show the ground from whatever layer is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a table with one vector a row, in whatever layout: a list, a structure, one column a number, or binary data as ArcGIS writes it. What made the vectors stands as their encoder, so that only vectors of the same one are compared; where the table does not tell, name it in Encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {path}, from {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recolour cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue as the encoder takes them. If colours look wrong here, choose other bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce embeddings ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refinements (1, 2, 4) of every patch size. Default: what gives the patch sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject: less like this (key 0 or -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all examples, the name, the words and the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove lighter models, fitted encoders and proposed cards ({size}), cancelled runs ({runs}), and the copies from which projects get temporary layers back ({copies}), in {folder}? The engine makes the first again when it needs them; cancelled runs begin anew; projects offer to embed again. Copies of the projects opened since QGIS was started stay, and so does everything else in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this class and its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this search with its examples and its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tile-position pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {} from your QGIS profile? Layers that it made stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what the engine can make again, cancelled runs, and the copies from which projects get temporary layers back, but for those of projects opened since QGIS was started; layers in files and encoders of yours stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair installs {} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume ({} % done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust deviations above the median difference of all patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds in which each patch takes the class that most of its neighbours have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds of smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that lie on a grid, also one of UTM given in degrees, become its patches. Others keep their polygons; points that lie on no grid stand for squares, whose side the log tells. Rows without a vector or a place are left out, and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what the map says. Columns: what you have labelled. Each is tested by others, never by labels near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs an image encoder over a raster and writes one polygon per patch of ground with its vector (an embedding). Patches that look alike have vectors that point the same way: Cluster patches groups them, Find similar searches them. A raster alone is enough to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SENSOR_BANDS is &apos;{}&apos;, but no sensor is chosen; give SENSOR as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an installer for another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an installer for another computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save areas and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save areas and errors as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save examples as GeoJSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save hits to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save patches as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model with its labels as JSON, for other scenes of this encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes that failed are listed in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {score:.3f}: {count} patches. Drag to move the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of all patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search with the {} hits that you have confirmed or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of MOSAIKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select changes that are like what you look for: rows here, or features on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select patches on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the patches of these clusters in their layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected in &apos;{layer}&apos;: {some} of {all} patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up TerraPatch&apos;s engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of TerraPatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all patches, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of all patches; click to select a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter vectors that keep most of what tells patches apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every patch above the threshold; very many are shown as areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the commands for a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the patches on the map; off shows the imagery below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the score of every patch on the map, not of the hits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the imagery of the other date; click to and fro to see a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a patch of a raster or grid: its vector is the mean of that many pixels a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a patch. Multiples of the encoder&apos;s own give larger patches. Default: the encoder&apos;s own; 8 for mosaiks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a tile, the window that the encoder sees at once. Default: the encoder&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the ground of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the ground of a point (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the ground of a point is in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the ground that one vector stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square that a point stands for, where points lie on no lattice. Default: the usual distance to the next point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of the ground that a vector stands for. Default: 8, 16 and 32, as far as the encoder allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of tiles. Default: each encoder&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar colours = similar ground; colours have no fixed meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes are in pixels of the resolution that is used. The dataset and the layer are in longitude and latitude, because scenes may have any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes on the ground in the STAC item are in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest change (patches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of the layer&apos;s sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept: Get goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops; what was fetched is kept for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract from each vector the mean of all that lay at the same place in their tiles; auto does so where the place explains more of the vectors&apos; variance than it should, and tells how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract from pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracted from all pixels before anything else. Default: 1000 where Sentinel-2&apos;s metadata and pixels call for it, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Apache-2.0; not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep (sweep.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep settings, in the Processing toolbox, compares encoders and patch sizes on this raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the layer on to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, but there is no folder to keep them in; give OUTPUT_SET as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, which gives no vectors of tiles for OUTPUT_TILES; leave that empty, or choose &apos;both&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENS is &apos;{}&apos;, but there is no layer for them; give OUTPUT_TILES as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or embedding set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take examples from selected patches, or from a layer of points or polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take labels from a layer with a field of classes, or from named clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary layers come back with this project on this computer only. Keep them in a GeoPackage to have them everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TerraPatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TerraPatch (image-encoder vectors of patches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TerraPatch help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TerraPatch reads rasters and runs encoders with a Python of its own; QGIS&apos;s stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TerraPatch: find ground that looks alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing TerraPatch&apos;s engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests the engine, and copies a text to paste into a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an example already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python of an environment with the engine&apos;s packages; empty lets TerraPatch look for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm {} is not there; switch Processing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithms of TerraPatch could not be added, most likely because a second copy of TerraPatch is loaded. Remove one copy in the plugin manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area cannot be transformed to the CRS of &apos;{}&apos;; choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band of the layer that the encoder takes for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card and the model disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen Python cannot run the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes were made, but cannot be read ({}). Classify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classification was ended, because other patches are in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters were made, but their layer is gone. Make them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates of feature {number} of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is whole, but has no layer: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates were compared, but the result cannot be read ({}). Compare them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them into a bug report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder sees {} million pixels, overlaps of tiles included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder that the dock and the algorithms offer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder&apos;s card would replace {}, which is not a card of an encoder; choose another name for OUTPUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder&apos;s, as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder; its card, a JSON file of the same name, is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has said nothing for {time} ({job}): it is at a long step, or it hangs. Wait, or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has to be set up once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is missing; see above how to set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine needs an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples are by {example_encoder}, the patches of &apos;{table}&apos; by {table_encoder}, and vectors of different encoders do not compare: search a layer of the same encoder, or begin a new search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples are put on the map as soon as there are patches: embed a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples cannot be written to {file} ({reason}); free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples cannot be written to {path} ({reason}): choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent holds {width:,} × {height:,} pixels of {pixel_width:g} CRS units of the layer &apos;{name}&apos;, needs at most {most:,} to spare the service. Give a smaller extent or a coarser resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {extent} lies outside the layer &apos;{name}&apos;, which covers {whole}. Give the extent in the layer&apos;s CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since its card was written; check what the form says, and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: .parquet, .tif, .gpkg or .npy; or a folder .zarr. Its STAC item is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has &apos;{}&apos; of the sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grids differ: patches are compared by overlap, which softens small changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hits cannot be made into areas: raise the threshold, or show fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hits cannot be written to {path} ({message}): choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image encoder that turns patches into vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer is in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels cannot be written to {file} ({reason}); free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run is on the clipboard, as Python. Processing &gt; History holds the earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; cannot be read from {source}; repair its source in the layer&apos;s properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be opened any more from {source}; check that it is still there, or repair the layer&apos;s source in its properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be read at {window} ({problems}); check that its source is reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no resolution of its own: its service draws it at any scale. Give a resolution in CRS units per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no size of its own: it shows any part of the world at any scale. Give an extent, such as that of the map, and a resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 features with a geometry, needs at least 1: draw some on the patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 selected features with a geometry, needs at least 1: select some on the patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer does not say how to make them again: make a new one, and remove this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer gave no pixels for this extent: all are nodata or transparent. Check that the layer shows imagery there at this resolution, and that its service is reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of these changes is gone: compare the dates again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s own pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log and classification.json give a confusion matrix, F1 of each class and intervals, from blocks of ground that nothing near was learned from; never the accuracy of the training places. Areas are given as mapped, and adjusted for the errors found (Olofsson et al. 2014): their bounds hold for places drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logistic classifier needs examples of both kinds and has 0 negative ones: Shift+click a patch that does not look as wanted, or choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean is steady and blurs. gem keeps what stands out in a part of the block. stats keeps how varied the block is. Sweep settings tells which serves your scene (mean2, gem2, stats2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has no letters or digits; give the encoder a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is &apos;{}&apos;, needs letters or digits; name the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at the left is its key; double-click to change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches found and the examples, with label, status, score, rank (1 is best), area_ha, patches, patch, encoder and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; cannot be read ({error}); run Embed raster again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; were in a temporary layer and cannot be brought back: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches of &apos;{table}&apos; do not lie on one grid, as those of merged or reprojected layers do not, so there is no similarity map of them: use a layer as Embed raster wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches of all scenes, or those of an extent, come as one layer that Cluster patches and Find similar take. Large datasets are searched on the command line: terrapatch similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches of the trial cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches of this result are not in the project; add their layer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches that are clustered and searched: a layer that Embed made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches that look most like your examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches were made, but their layer is gone; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches were written to {}, but cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of the layer &apos;{name}&apos; are complex numbers or of a type that QGIS does not know, needs real numbers; convert it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of the layer cannot be written ({reason}); free some space in the temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to the CRS of &apos;{table}&apos;, {table_crs}: pick closer to the patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to {other}: pick closer to the patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no temporary results: all are in files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster that gets vectors; follows the layer that is active in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions of &apos;{}&apos; cannot be brought back; make the clusters again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed; see the log panel for details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as in the training: where it is wrong, vectors say little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same patches with the shorter vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed on the same raster gives the same encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample scene {} cannot be opened; install TerraPatch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The searches of this project, each with its examples, threshold and layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The similarity map cannot be written to {path}: free some space there, or choose another cache folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep had no labels: it advises none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is saved in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} selected patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are negative examples only ({count}), and a search needs at least 1 positive one: click a patch that looks as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no examples yet: click a patch that looks as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patches for these examples: embed a raster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patches for these labels: embed a raster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patches in this project yet. Embed a raster first; it takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patches to label here: they do not lie on one grid, or none are embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patches to pick: embed a raster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patches yet: embed a raster first, or choose a layer of patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most {} classes; remove one that you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an encoder &apos;{}&apos; already. Replace it with this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map to try it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no patch there: label inside the patches of the layer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no patch there: pick inside the patches of the layer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no polygon layer in the project; add one, or choose another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be checked: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This downloads {tiles} tiles from the service of &apos;{layer}&apos;. Check that its terms allow that. A coarser zoom needs a quarter as many. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold (deviations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold: patches with a lower score are not hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more, and drag the earliest to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the patches of two dates or more, by one encoder. What changed everywhere, such as season and light, is taken out; what still differs is listed, and outlined on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size, overlap and patch size are in pixels of the resolution that is used. A patch of 8 pixels of Landsat (30 m) is 240 m wide. Resolution is in units of the layer&apos;s CRS per pixel: metres, or degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile sizes (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that the encoder takes at once; fewer need less memory. Default: by the device and the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards positives, away from negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try 2 to 15 clusters on a sample, and propose a useful number; yours stays until you click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on the current view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on the sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying 2 to 15 clusters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bands are called &apos;{}&apos;; give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines for a terminal do the same; Check again finds what they made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the layer&apos;s CRS per pixel: metres, or degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown below a probability of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown beyond usual distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use MOSAIKS, which takes any bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a setting of a sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an ONNX file that is not in the list; its card lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors of patches, of whole tiles, or of both. raw: those of patches, and every token as the encoder gave it, before any averaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAVELENGTHS has {found} numbers for {bands} bands; give one for each of BANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAVELENGTHS holds &apos;{}&apos;, needs micrometres above 0 and up to 30, such as 0.665,0.56,0.49; divide nanometres by 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelength (µm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelengths (µm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a file of embeddings holds, what is right with it and what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a vector is: patch; tile, one for each whole tile; or of windows of patches: mean2 for the mean of 2 x 2, gem2 for the generalised mean, stats2 for least, most, mean and deviation. Default: by the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed between two dates or more, with season and light taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tried where no list says: quick, two encoders at three sizes, in about a minute on a small scene; full, all installed encoders, five sizes, whole tiles, pooling and squeezing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made the vectors; only vectors of one encoder are compared. Default: as the source tells, else its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pip prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hits should look like. Needed where TEXT says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hits should not look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project holds of panel &apos;{}&apos; cannot be used ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is for encoders to run on, and how fast they are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are looking for in words, with examples or without. Terms stand between commas; what follows &apos;not&apos; is not wanted. English words do best with most encoders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are looking for; hits and layers of this search have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where encoders run; auto takes the graphics card where there is one that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where scenes overlap. all: every scene keeps its patches. newest: a patch whose centre lies on a patch of a newer scene is passed over by similar, cluster and index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the encoder runs; auto takes the graphics card where there is one that works. cuda:1 is the second card, cuda:0,1 takes both. tensorrt needs the libraries of TensorRT, and minutes to prepare an encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the imagery comes from, for encoders of any bands, such as Clay: gives wavelengths, and the statistics that pixels are scaled by. Default: guessed by names, colours and pixel size, and told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this Python can run the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which installed encoder runs. mosaiks works on any raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the sensor&apos;s bands the chosen ones are, such as red,nir. Default: by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the raster gets vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which patches an example means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which patches to search. Another scene or another date works, if the encoder is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which result is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With labelled points, lines or polygons, every setting is asked about the same places, on blocks of ground that nothing near was learned from. Where the intervals do not tell settings apart, no winner is named. Without labels the report says whether groups come back, whether tiles leave seams, and how much of a vector is its surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With places that changed in the way you look for, such as new houses, only changes like these are kept: those whose vectors changed in the same direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With rejected patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for what is looked for, with examples or without, such as solar panels, not clouds: terms between commas, those after not are counterexamples. For encoders that know words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words have {words} numbers and the patches of &apos;{table}&apos; {patches}: these were reduced. Search the layer that they were made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with the new patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the patches of an embedding layer for other programs, and a STAC item (.json) beside the file. The file goes by its ending: .parquet, .tif, .zarr, .gpkg for ArcGIS, .npy. Embeddings from raster and Embeddings from table read it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to this patch (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of classes, learned from a few labelled patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least two finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto goes by the ending of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto is full precision (fp32). fp16 is faster on graphics cards, int8 on processors; how far their vectors differ is measured and told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing them back was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes from here on ({:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw or select points, lines or polygons on the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,aggregate,average,mean,resample,larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,alphaearth,tessera,satellite embedding,import,zarr,cog,geotessera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,change detection,time,dates,difference,before,after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,classification,supervised,land cover,accuracy,confusion,area,probe,forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,encoder,batch,scenes,stac,geoparquet,dataset,mosaic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,encoder,mosaiks,random features,convolution,onnx,train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,encoder,onnx,foundation model,features,patch,mosaiks,deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,encoder,patch size,tile size,benchmark,compare,accuracy,validation,report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,clay,earth index,major tom,import,arcgis,csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,cog,zarr,arcgis,export,stac,quantize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,k-means,unsupervised,classification,segmentation,regions,land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,pca,principal components,dimension,compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,search,similarity,cosine,look-alike,example,retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,verify,check,quality,nan,duplicates,geoparquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding,zonal statistics,parcels,objects,aggregate,area-weighted,segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find patches that look like examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float16 halves a file, int8 quarters it, binary keeps signs alone. The log says what that costs: the cosine of vectors to their originals, and how many of the ten nearest stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32 is read everywhere. float16 halves it, int8 quarters it, binary keeps the signs alone; what is lost is measured and written with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group patches that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits from here on ({:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not written whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-means of {} patches in {} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features to use, needs at least 1 patch; choose another layer, or change its filter, its selection or the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features, needs at least 1 patch; choose another layer, or change its filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 polygons to use, needs at least 1; choose another layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like ({:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for {} m pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean: compares with other vectors of the encoder. gem: a mean that large numbers rule. stats: least, most, mean and deviation, four times as many numbers. What gem and stats give compares with its own kind only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most ({:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native: the raster&apos;s own pixels. encoder: pixels of the size that the encoder was trained on. Or a number of CRS units per pixel, such as 10 for 10 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no patch of &apos;{patches}&apos; lies under a polygon of &apos;{polygons}&apos;; check that both are of one place, and the CRS of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample, and so are {more} others; remove it from one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample; remove it from one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patches below 1 m: Patch size makes them larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patches.gpkg in the folder, made again by each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe: a weighted sum for each class, good from few examples on. knn: the five nearest examples. forest: 200 decision trees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocchio: towards positives, away from negatives, by cosine; from one example on. mean: mean of positives; counterexamples are left out of the hits only. probe: logistic classifier, which needs counterexamples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solar panels, not clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine before it, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first run measures the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; cannot be transformed from {crs} to {target} ({error}); use a mask in the raster&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; has no polygons to use, needs at least 1; draw or select some, or leave the mask empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regions of &apos;{layer}&apos; cannot be written ({reason}); save the layer as a GeoPackage, and try again with the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regions of &apos;{}&apos; cannot be united ({}); repair them with Fix geometries, and merge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their copy is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their copy is not in the cache of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they reach from {xmin}, {ymin} to {xmax}, {ymax} in {where}; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike ({:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors for every patch of a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is different between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the project holds of them is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} ha on the map, {patches} patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in {places} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clearest} only splits the coarsest difference, such as water from land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes are left out, because there can be at most {most}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} examples are saved in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} labels taken from &apos;{layer}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers are in {file} now. Save the project, so that it opens them from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} labels of &apos;{true}&apos; are called &apos;{called}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patches are saved in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patches searched in {milliseconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dim} of {before} dimensions keep {share} of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disk} on disk, {memory} in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {tiles} tiles of the service read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoder} needs {needed} bands, &apos;{layer}&apos; has {has}. Not found: {missing}. Choose bands above, or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another layer of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose the sweep.json of a sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no card {card} beside it that can be read. Add it with the plus: that makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written without its origin or style: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} of {passing}{above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} clusters of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} clusters stand well apart from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} clusters: groups differ by {silhouette} of 1 (silhouette), mixed inside {inertia} (inertia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} is a peak: with one more or one less, groups differ less clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be {wanted} (got &apos;{found}&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} ha with the errors found taken into account (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} scenes were made, {reused} were there, {failed} failed; {patches} patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} of {count} features of &apos;{name}&apos; lie on no patch of &apos;{patches}&apos; and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} of {places} examples lie on no patch and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (version {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {found} numbers for {bands} bands; give one, or one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds &apos;{part}&apos;, needs numbers of bands such as 3,2,1, or names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {dim} dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs whole numbers such as 8,16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; choose one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; give a file as {file} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be {needed} (got {found}): choose a file of examples that was saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {factor} x {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: F1 {value}, {patches} patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {confidence} % sure, {margin} % ahead of the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} and {other} are both {file}, and one would replace the other; choose two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} is {file}, and the folder {folder} does not exist; make it, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} is {file}, and {format} files cannot hold vectors; choose a GeoPackage (.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} is {file}, which cannot be written ({reason}); choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} is {file}, which {source} is read from and which would be replaced; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} patches classified in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} patches of {dim} numbers by {encoder} on {device} in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} patches of {width}, {dim}-dimensional vectors of {encoder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} places, {dim}-dimensional vectors of {encoder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} polygons, {dim}-dimensional vectors of {encoder}, merged from patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} vectors as {numbers}, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} vectors of {dim} numbers by {encoder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} with {dim}-dimensional vectors, in {seconds} s on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be described as a VRT in {folder}; check the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened any more; check that it is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose a file of examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds 0 points, needs at least 1: choose a file of examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not GeoJSON ({error}): choose a file that was saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there; it may have been renamed or moved. Put it back, or repair the layer&apos;s source in its properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot be written ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{polygons} with vectors of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{positives} examples of what is wanted, {negatives} of what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px} px = {size}, {area} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1; {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no selected features with a geometry, needs at least 1; {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: layer &apos;{name}&apos; cannot be transformed from {crs} to {table_crs} ({error}); use a layer in the CRS of &apos;{table}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: none of the {missed} features of &apos;{name}&apos; lies on a patch of &apos;{table}&apos;; {reach}put examples on the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: the patches of &apos;{name}&apos; are by {examples_encoder} ({examples_dim} numbers), those of &apos;{table}&apos; by {table_encoder} ({table_dim} numbers), and vectors of different encoders do not compare; embed both rasters with one encoder file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} freed. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in {folder}, {copies} of it copies of temporary layers, {runs} cancelled runs to go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all} patches are in no cluster: their vectors are zero or not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} patches, spread evenly, stand for the {all} that you have picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles} tiles of the service are read, at {size} CRS units per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {changed} of {patches} patches changed, in {places} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zoom}, 1 tile of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zoom}, {tiles} tiles of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (other encoder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (suggested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not exist; choose an .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} exists already. Replace it, with every layer in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no setting of an encoder yet; let the sweep go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is installed, and in the list of encoders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not one of your own encoders; remove the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not the result of a sweep; choose a sweep.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} keeps weights in a separate file that its card does not name; add it to data_files of the card beside the model, or remove that card and choose the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} labels lie on no patch here; the project keeps them for patches there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of memory are free: embed less, or larger patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of memory are free: save to a GeoPackage, or embed less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} patches with {}-dimensional vectors by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} patches, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} px each, no CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} px patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, checked by hashes (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}-dimensional vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: tiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
