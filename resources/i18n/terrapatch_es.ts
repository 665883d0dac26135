<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>TerraPatch</name>
    <message>
        <source> It said: &quot;{last_lines}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--available lists encoders and --get gets one; give one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--geometry is {asked!r}, and {table} has the columns {column_names}; name one of the geometry, or two of coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scheduler needs the package distributed ({error}); install it into the engine&apos;s Python: pip install &apos;terrapatch[cluster]&apos; or pip install distributed</source>
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
        <source>8-bit numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit numbers (0 to 255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit pixels are not {unit}, {measured}</source>
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
        <source>A DLL is missing: set the engine up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GeoPackage keeps the patches; a temporary layer comes back with its project, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box for each scene, with its name, date and number of patches.</source>
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
        <source>A full disk can cause that: free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer holds at most 2,000,000 patches. Where there are more, the scenes come alone, and the log says so: give a smaller extent.</source>
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
        <source>A value of the run &apos;{job}&apos; is not a finite number ({error}). Check extent and numbers.</source>
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
        <source>An embedding layer; a GeoPackage or a temporary layer holds vectors.</source>
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
        <source>Another TerraPatch is getting {encoder} right now; wait for it.</source>
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
        <source>Band {band!r} does not exist: {raster} has {bands_of_raster}; give numbers or names of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {band!r} is one of {numbers} in {raster}; give its number</source>
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
        <source>CENTER_POSITIONS is {text!r}, needs to be one of {centering}</source>
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
        <source>Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again; without a network, install from a folder.</source>
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
        <source>Close other programs, or let fewer tiles run at once.</source>
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
        <source>Command prompt (cmd)</source>
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
        <source>Dataset</source>
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
        <source>Dates</source>
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
        <source>Downloading Python 3.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading packages: {done_mb:.0f} of {whole_mb:.0f} MB</source>
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
        <source>Embeddings ({all});;Rasters and grids ({grids});;Tables ({tables});;Datasets of many scenes ({dataset});;All files (*)</source>
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
        <source>Encoder {encoder} cannot be converted to {precision} ({reason}); use precision fp32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be fetched as it is. {do} See {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {encoder} comes under the licence {licence}: {licence_url}. Read it; if you accept it, add --accept-licence {licence}{given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {encoder} does not do what the catalogue says ({disagreements}). It was not installed; its files are in {parent}. Tell the authors of TerraPatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {encoder} has no card, so this is guessed: {guessed}. `terrapatch inspect` proposes a card to write down better ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {encoder} is already quantised (it holds {quantised}) and cannot be converted to {precision}; use precision fp32, which runs the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {encoder} is in {home} already; remove it there to get it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {encoder} knows no words; embed with one that does, such as those that `terrapatch encoders --available` tells of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {name!r} is not in the catalogue, which has {known}; choose one of these.</source>
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
        <source>Extent of the patches</source>
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
        <source>Few places: {few}; 20 or more of each class make figures worth comparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is not in &apos;{layer}&apos;; choose one of {fields}.</source>
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
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no, and the layer has no such field; add one with the names of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no; choose one of {fields}.</source>
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
        <source>Find similar in a dataset</source>
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
        <source>Finds the patches of a dataset of many scenes that look like your examples, or like what words say, best first. The dataset is read by parts, so that its size does not matter; where it has an index (terrapatch index), only the best candidates are read.</source>
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
        <source>Finishing</source>
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
        <source>Folder {folder}, where lighter copies of encoders are kept, cannot be written ({reason}); set TERRAPATCH_CACHE to a folder that can be written, or use precision fp32, which needs no copy.</source>
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
        <source>From which cluster to which; the report has maps of them</source>
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
        <source>Give an example first: click a patch of what you look for.</source>
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
        <source>Hits are in longitude and latitude, because scenes may have any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits as a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits to a file…</source>
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
        <source>INPUT is {given}, which is not a dataset (it has no {file}); choose the folder of a dataset</source>
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
        <source>In one block of ground alone: {lonely}. What is learned there cannot be tested elsewhere; label such ground in other parts of the scene too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing {packages} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: {patches} patches in {seconds} s, on the map as &apos;{name}&apos;. Like ground has like colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Python</source>
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
        <source>Large datasets</source>
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
        <source>MOSAIKS bias is {bias}, needs a number of at least 0; 0.25 suits most imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs an even number because each filter gives two features; use {lower} or {higher}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSAIKS found 0 valid pixels to fit on, needs 1; check the nodata value or the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSAIKS kernel is {kernel} px, needs an odd number; use {higher}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSAIKS patch is {patch} px, needs at most {max_tile_px}; take a coarser resolution, or average the vectors of smaller patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSAIKS samples have shape {samples_shape}, need non-empty [n, bands, h, w] windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSAIKS valid has shape {valid_shape}, needs {finite_shape} like the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSAIKS {name} is {value!r}, needs a whole number of at least {least}</source>
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
        <source>Making an environment with Python {first_version}.{second_version}</source>
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
        <source>Most likely the computer ran out of memory: close other programs, or let fewer tiles run at once.</source>
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
        <source>Names of classes, whole numbers, or yes and no.</source>
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
        <source>No layer of patches was made: {}</source>
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
        <source>Nothing could be tested: the examples lie too near each other for parts of them to be kept apart. How good the classes are is not known; label each class in several parts of the scene.</source>
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
        <source>Of a dataset, only scenes of these days; one of the two may be missing.</source>
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
        <source>One feature each: {single}. Its parts are tested on one another, which flatters; draw several, far apart.</source>
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
        <source>Only patches whose centre lies within are searched. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only patches whose centre lies within come as a layer. Default: all.</source>
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
        <source>Or name the Python of an environment that has these packages in the setting {python_setting} (Settings &gt; Options &gt; Advanced) or in the environment variable {python_variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or run these two lines in a terminal, then try again:
    {first_lines}
    {second_lines}
</source>
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
        <source>Patches of a dataset</source>
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
        <source>QGIS itself</source>
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
        <source>Ready</source>
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
        <source>Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped.</source>
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
        <source>Save the installer again on a computer with a network.</source>
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
        <source>Scenes of {}</source>
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
        <source>Scores</source>
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
        <source>Search only within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the dataset {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole dataset</source>
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
        <source>Shows how much every patch has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the imagery of the earlier date, without patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the imagery of the later date, without patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where the scenes of a dataset lie, and makes a layer of its patches within an extent, with their vectors: cluster it, search it, take examples from it. Find similar in a dataset, also a button of the dock&apos;s Find similar, then searches the patches of all scenes.</source>
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
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal, for QGIS from Flatpak</source>
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
        <source>TerraPatch finds no Python with the engine&apos;s packages. Open the TerraPatch panel of QGIS and click &apos;Set up the engine&apos;. </source>
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
        <source>TerraPatch&apos;s engine is {not_available}: ONNX Runtime, rasterio or pyogrio has no packages for it. Name the Python of an environment that has them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TerraPatch&apos;s own environment</source>
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
        <source>Testing the engine</source>
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
        <source>The address {url} is not https; TerraPatch fetches encoders over https alone.</source>
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
        <source>The catalogue {file} cannot be read ({error}); install TerraPatch again.</source>
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
        <source>The connection to fetch {part_stem} ended after {done:,} of {whole:,} bytes; try again, it goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {url} broke ({error}); try again, it goes on there.</source>
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
        <source>The dataset is being searched; wait, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is whole, but has no layer: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset was searched.</source>
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
        <source>The disk of {engines_folder} has {free_gb:.1f} GB free, the setup needs {needed_gb:.1f} GB. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {parent} has {free_gb:,.1f} GB free, {part_stem} needs {needed_gb:,.1f} GB more; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver of {name} is {driver}; the graphics card needs driver {least_driver} or newer.</source>
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
        <source>The engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot be started: {python} does not run ({error}). Choose another Python for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot open {path} ({driver}: {problem}), so the pixels of the layer &apos;{name}&apos; are copied for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not greet within {hello_seconds:.0f} s, with {python}. Try again, or choose another Python for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has said nothing for {seconds:.0f} s: it is at a long step, or it hangs. Cancel ends it.</source>
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
        <source>The engine is being set up by another QGIS right now. Wait until that has ended, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is broken. {problem} Open the TerraPatch panel of QGIS, which mends it by a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is missing; see above how to set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine needs a Python {versions} to be set up with, and none was found. Install one from python.org (not from the Microsoft Store) or with your system&apos;s packages, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine needs an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine of TerraPatch {version} speaks protocol {protocol}, this plugin needs protocol {protocol_version}. Restart QGIS, so that both are of the version that is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because TerraPatch was unloaded. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because it had said nothing for long. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {origin}, is broken. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {value}, cannot be used: {text}. Name the Python of an environment that has the packages of {packages}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer to &apos;{job}&apos; cannot be read: {problem}. Restart QGIS, so that the plugin and its engine are of one version, and run it again.</source>
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
        <source>The folder that Embed many rasters or terrapatch embed-many has made, or its dataset.json.</source>
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
        <source>The layers are in longitude and latitude, because scenes may have any CRS.</source>
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
        <source>The model cannot be read; classify once more, and save it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was tested where it was made, not on this scene: look at the map before you use it.</source>
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
        <source>The packages are installed, but the self-test failed. {problem} Set the engine up again; if that does not help, copy the diagnostics into a bug report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages cannot be downloaded. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages cannot be installed {source}. {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch under a point, or under a point within a line or polygon, of the newest scene that has one there. The layer may have any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches found and the examples, with label, status, score, rank (1 is best), area_ha, patches, patch, encoder and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches found, with label, status, score, rank (1 is best), scene, date and patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patches here are of a dataset of many scenes: search those of all scenes with these examples</source>
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
        <source>The patches of all scenes of a dataset that look most like your examples.</source>
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
        <source>The run was canceled.</source>
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
        <source>The scenes of a dataset, and the patches of some ground as a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The searches of this project, each with its examples, threshold and layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test did not end within {seconds:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {url} does not say how large it is; it was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {url} states no SHA-256, and the catalogue has none, so that the file could not be checked; it was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup was cancelled.</source>
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
        <source>The term {longest!r}… has {longest_count} letters, at most {longest_term} can be; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors were made by a file with SHA-256 {wanted}…, the encoder {card_id} in {file} has {found}…; give the file that made them with --encoder.</source>
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
        <source>This processor lacks an instruction that a library uses: choose another Python for the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of TerraPatch needs other packages.</source>
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
        <source>Words have {terms_count} terms between commas, at most {most_terms} can be; leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words have {words} numbers and the patches of &apos;{table}&apos; {patches}: these were reduced. Search the layer that they were made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words need the Python package tokenizers, which this engine lacks ({error}); update the engine in QGIS, or run `pip install --no-deps tokenizers` in its environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words {text!r} name nothing that is wanted; write such as &apos;solar panels, not clouds&apos;.</source>
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
        <source>Zarr needs the package zarr, which the engine comes without; install it into the engine&apos;s Python (pip install zarr; Python 3.11 or newer)</source>
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
        <source>a class token and {registers} registers before the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class token before the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kept patch takes {listed}: {tile} px is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer needs patches, and none has its centre in the extent; give another extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer of these {count:,} patches cannot be made, it takes 1 to {most_patches:,}; give another extent with the same command, which keeps the scenes that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a libc other than glibc</source>
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
        <source>a mask is given as a file and as text; give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a patch is given both as an example and as a counterexample; drop one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a patch is {across:.0f} m wide and {down:.0f} m high on the ground; reproject the raster for square ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a patch of {patch} px is {across:.6g} x {down:.6g} {unit}, and {raster} holds {target_width:.6g} x {target_height:.6g} there: no patch can have {min_valid:.0%} valid pixels; give a finer resolution than {pixel_x:.6g}, a smaller patch, or a lower min-valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tile of {tile} px ran out of memory: a limit of this machine, not of the model</source>
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
        <source>all arrays have their checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all geometries are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all labels lie outside the scene: they reach from {low} to {high}, the scene from {xmin:.8g},{ymin:.8g} to {xmax:.8g},{ymax:.8g}; check the coordinate system of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all places lie where row and col say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all places lie within their coordinate system ({crs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all vectors are finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all vectors have {rows_dim} numbers, in {column} ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} vectors are the same but for rounding, so there is nothing to reduce; embed a larger area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {vectors:,} vectors of {path} are zero or not finite and belong to no group; embed again with a larger --min-valid, or with another encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {vectors} vectors are the same but for rounding, so there is nothing to group; embed a larger area, or with another encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {vectors} vectors are zero: the encoder sees no difference anywhere; embed a larger area, or with another encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of the list has no id, needs one; check the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run has just written into {folder}; run the same command again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run is making scene {scene_id}; run the same command again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run is writing into {path}; wait until it is done, or give another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sweep is writing into {folder}; wait until it is done, or give another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array {scales} of {source} has {count} scales along its axis {axis}, needs {needed}; fetch the store again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the layer is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset {name} of item {id} has address {href!r}, which cannot be read ({error}); check the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset {name} of item {id} has no href, needs one; check the list</source>
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
        <source>axes of {array} in {source} are {names}, need to be embedding, y and x, and at most a time; name them (dimension_names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band {band} does not exist, {bands}; choose among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band {band} is alpha, which says where there are pixels and is not imagery; {known}: choose among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band {band} is {value:g} all over {tiles:,} of {tiles_done:,} tiles, and counts as ground there; if these are gaps, give the raster the nodata value {value:g} (gdal_edit.py -a_nodata {value:g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands {listed} by their {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands {listed} taken in order as {names}; give bands to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands: any number runs; which ones the model was trained on is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands: red, green, blue is a guess, and so are their order and wavelengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands: what the {bands} are, and their wavelengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands: {bands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch is {batch}, needs to be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it was ready, with {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the self-test began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing them back was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their {kinds} ({sensor})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache folder {cache_folder} cannot be written ({reason}), so that the fit is not kept for other runs; set TERRAPATCH_CACHE to a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {file} cannot be read ({error}); `terrapatch inspect` proposes a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {file} holds {kind}, needs a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card: bands are flexible, the model takes {bands_count} and no other number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card: batch is {batch}, the model takes {fixed_batch} tile(s) at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card: data_files are {data_files}, the model has {other_data_files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card: dims of the pixels are {pixels_dims}, running shows {other_pixels_dims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card: inputs are {names}, the model takes {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card: window is {window}, the model takes {seen_window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card: {bands_count} bands, the model takes {other_bands_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card: {what} is {said}, running shows {ran}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>center-positions is {wanted!r}, needs to be auto, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>center-positions takes means over tiles, this run has {tiles}; use a smaller tile or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>center-positions: a tile is one patch, so all have the same place in it; leave the option out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>center-positions: only {tiles} tiles; with fewer than {few_tiles} much of the ground&apos;s own look goes with the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change compares two or more sets, got {paths_count}; give those of two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes from here on ({:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the scaling and the pixel unit on the encoder&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking that {encoder} does what its card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes {other!r} and {name!r} in field {field} of {file} differ only by case; give both one name, or two that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classify needs labels to learn from, or a model that was saved; give one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed its output, did not end, and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coarsen is {factor}, needs to be 1 or more pixels a side; give a larger number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {asked!r} of {name} holds no vectors; {candidates}; its columns are {schema}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column} holds values of {sizes} bytes, needs {itemsize} for each number and one length for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column} holds vectors of {lengths} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column} holds whole numbers and nothing tells their scale; they are taken as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column} of {table} holds vectors of {dim} and {second_values_shape} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column} of {table} is empty in all {rows:,} rows; give another table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {name} of {table} holds no geometries ({error}); name another by --geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {name} of {table} holds {kind}, needs WKB, WKT or boxes of xmin, ymin, xmax and ymax; name another by --geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {name} of {table} holds {type}, needs numbers; name others by --geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {told_by} of {table} is empty in all {rows:,} rows; name another by --geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from the Microsoft Store, which hides the folders that it writes; take one from python.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {name} is not known ({error}); give it by --crs, such as EPSG:4326</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {source} is not known ({error}); correct it in the attributes of the store, such as proj:code EPSG:32633</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates {name} of {source} are not evenly spaced, and a grid needs that; add spatial:transform to its attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (SIGABRT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (SIGBUS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (SIGILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (access violation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (illegal instruction)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (stack buffer overrun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (stack overflow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date is {text!r}, needs ISO form such as 2020-05-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be {earliest_year} or later; give the day on which the imagery was taken, or &apos;unknown&apos; if it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date {date}, by {reason}; give --date for another, or --date {unknown_date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates are {whole!r}, need two days such as 2024-05-01/2024-09-30, of which one may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates or times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declares a dynamic batch, but takes one tile at a time: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declares dynamic {sized}, but holds for {tile_px} px only (a table of positions of a fixed size, most likely): {complaints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to be one of {known}, or a card by its number such as cuda:1 or cuda:0,1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device is {wanted!r}, which names a card twice; name each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device {device}: ONNX Runtime could not start {name} and fell back; check the NVIDIA driver and the libraries of {libraries} and cuDNN, or use device cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device {wanted}: {why}; install onnxruntime-gpu, or use device cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer within {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital numbers (reflectance x 10000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital numbers around {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital numbers of another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dims is {dims}, needs 1 to {most} for {count} vectors of {length} numbers; choose another dims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>division by 255, then mean and deviation of each band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer as a Python does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run as a Python ({kind})</source>
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
        <source>embedding,dataset,scenes,geoparquet,open,patches</source>
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
        <source>embedding,search,similarity,dataset,scenes,look-alike,example,retrieval</source>
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
        <source>encoder is empty, needs the name of what made the vectors; leave it out to take the source&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder is {encoder!r}, and the product alphaearth already says what made the vectors; leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder mosaiks is fitted on each raster anew, so that vectors of two scenes could not be compared; fit one with `terrapatch fit-mosaiks` and give its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} does not take tiles of shape {shape} ({pixels_dims}): {text}; choose other bands or another tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} failed on tiles of shape {shape}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}; or try precision fp32 in place of {precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} has no derived graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} is quantised already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} must be told the metres per pixel (input {tensor!r}), and the raster has no CRS to tell them by; give the raster a CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} must be told when the imagery was taken (input {tensor!r}, {encoding}); give --date such as 2020-05-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} needs the wavelength of every band (input {tensor!r}), {missing} has none; give --sensor, or --wavelengths in micrometres such as 0.665,0.56,0.49</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {encoder} runs on {device} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {name!r} is not installed; choose one of {known}, or give a path to an .onnx file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder {shown} does not exist; check the path, or choose one that `terrapatch encoders` lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early with exit code {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row has a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extent is {extent}, needs xmin below xmax and ymin below ymax; swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extent lies outside {name}, which reaches over {inside} in its own CRS; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extent {extent} is empty, needs xmin &lt; xmax and ymin &lt; ymax in the raster&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extent {extent} lies outside {raster}, which covers {whole}; give the extent in the raster&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extent, dates, scenes and out are for datasets, and {path} is a set; leave them out, or give the folder that `terrapatch embed-many` wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor is {factor}, needs at least 2; choose 2 for patches of twice the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far is {far:g}, needs to be above 0; 1 is the usual distance between examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: it holds NaN or infinite numbers, needs finite ones; delete that feature, or run Embed raster again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs a multiple of {item}; delete that feature, or run Embed raster again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs {vector_bytes}; delete that feature, or run Embed raster again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a vector of {size} numbers, the features before it of {vector_bytes}, and only vectors of one length compare; delete the features of the other length, or run Embed raster again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has no number in its field {name}; delete that feature, or run Embed raster again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field is {field!r}, and a model takes no labels; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field is {field!r}, and no labels are given; give --labels too, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {field} of layer &apos;{name}&apos; holds {typename}, needs binary data: virtual layers and text formats cannot carry vectors; choose the layer that it was made from, or save that as a GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {field} of {file} holds decimal numbers (such as {first_broken:g}), needs names of classes or whole numbers; give a field of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs at least 2; label a second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs texts, whole numbers or yes and no; give a field of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {field} of {file} holds {names_count} different values, needs at most {most_classes} classes; give the field of the classes, not one of numbers or names of the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name {name}</source>
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
        <source>fitted {features} MOSAIKS features on {scaled_count} windows of {name}</source>
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
        <source>folder {folder!r} cannot hold a GeoPackage ({reason}); give the folder a name of letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder {folder} cannot be written ({reason}); choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder {path} cannot be written ({reason}); choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formulas: {formulas} are by name and shape; check units and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the package index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geoemb:quantization of {source} is {found!r:.80}, needs to be an object; correct the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometries that are not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometries that repeat another: {repeats:,} ({some})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives other vectors in a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on with an interrupted run: {strips_done} of {strips} strips are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid is for .npy files, and {source} says itself where it lies; leave it out</source>
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
        <source>groupings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups is {wanted!r}, but this encoder has one group of tokens; leave the option out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups is {wanted!r}, needs to be one of {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups: which bands each stands for; rename group1 … in the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups: {between} vectors per patch are averaged; name them as groups to keep them</source>
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
        <source>input {image!r} takes imagery as [{order}], and runs with {bands} bands at {height} x {width} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which its encoding has for unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which the card says for unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {tensor!r} has the value {value!r}, which does not fill its shape {shape}; mend the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role} ({encoding})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {tensor!r} must have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {tensor} has no encoding; name one on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is Python {major}.{minor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a {bits}-bit Python, needs a 64-bit one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {implementation}, needs CPython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives other vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no matrix products, and int8 convolutions are slower on most processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is less faithful in {precision} than the encoder&apos;s own graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not written whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {item_id} has {images_count} assets that may hold imagery, needs to be told which; give --assets with names among {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {item_id} lacks asset {missing}, has {known}; give others by --assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card agrees with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card and the model disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card was written for another file (sha256); write a new one for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name or tags hold {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name or tags say {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own pixels are {pixel_x} x {pixel_y} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source files have changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {group} {key} is {other}, this run&apos;s is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k is {k:,}, needs 1 to {most:,}, the number of vectors of both dates that are grouped; choose a smaller k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k is {k}, but only {groups} groups of the {vectors} vectors differ; choose a smaller k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k is {k}, needs 1 to {vectors}, the number of patches; choose another k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k is {k}, needs at least 1 cluster</source>
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
        <source>labels {file} has no field {field!r}, its fields are: {known}; choose one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels {file} has {count} fields that may hold classes ({fields}); say by --field which one does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; does not say which encoder made its vectors: its field {encoder} is empty; run Embed raster again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has 0 features, needs at least 1 patch; run Embed raster, or remove the filter or the selection that hides its patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has no colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; mixes the encoders {tags}, and their vectors do not compare; filter it to one, such as &quot;{encoder}&quot; = &apos;{tag}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has no embeddings: its fields are {names}, and none is embedding_f16 or embedding_f32; choose a layer that Embed raster wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has vectors in {field} but no field {missing}, which tells what they belong to; choose a layer with all fields that Embed raster wrote</source>
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
        <source>layer band {band} is not known to be a band of {sensor}, known are {mapped}; choose other bands, or say which band it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like ({:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness is {likeness:g}, needs to be a cosine from -1 to 1; 0.5 is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} of {file} is damaged ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {name} cannot be read ({reason}); check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {name} does not exist; give a text file, a glob, a folder or a file of STAC items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {name} is not a text file; for one raster use `terrapatch embed`, or put it in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {name} names no scene, needs at least one; check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {path} is not JSON ({error}); check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {path} names no scene, needs at least one; check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by another version</source>
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
        <source>mask covers {bounds}, the raster {grid_bounds}: they do not meet; give polygons in the raster&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask holds no area; give polygons in the raster&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask is not a WKT geometry ({error}); give POLYGON or MULTIPOLYGON text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} cannot be read ({error}); give a file of polygons, such as a GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} cannot be transformed to the raster&apos;s CRS ({error}); give it in the raster&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} covers {bounds}, far from the raster; give polygons that meet it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} has no layer {asked!r}, only {kinds}; choose one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} has {fitting_count} layers that may hold polygons ({fitting}), needs one; name it, such as {file}{layer}{first_fitting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} holds damaged geometries ({error}), needs polygons; mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (it is empty); give a layer of polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (only {found}); give a layer of polygons, or name one as FILE{layer}NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask {file} reaches where the raster&apos;s CRS has no coordinates; cut it to the raster&apos;s region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and standard deviation are measured on the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean: compares with other vectors of the encoder. gem: a mean that large numbers rule. stats: least, most, mean and deviation, four times as many numbers. What gem and stats give compares with its own kind only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata of the plugin Deepness: {deepness}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata {key!r} is {metadata!r}, which is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method is {method!r}, needs to be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method is {method!r}, needs to be one of {choices}; choose one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min-valid is {min_valid}, needs to be a share from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {file} cannot be read ({reason}); give a file of `classify`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {model} is for vectors of {encoder}, and {path} holds those of {found}; embed this scene with the same encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most ({:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most is {most}, needs {largest_most} or less; choose a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most is {most}, needs {least_k} or more; choose a larger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply is {multiply}, needs to be a number other than 0; 1 leaves the pixels as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native: the raster&apos;s own pixels. encoder: pixels of the size that the encoder was trained on. Or a number of CRS units per pixel, such as 10 for 10 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest of those known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {scheduler} ({error}); give local, or its address such as tcp://HOST:8786</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no band was given, {raster} has {bands} of them; choose among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credentials for {beginning} were found (none of {names} is set, and ~/{file} is not there); set them, or {public} for a public store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no geometry repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no overlap reaches {agreement}, so that a vector also says where in the tile its patch lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no patch of &apos;{patches}&apos; lies under a polygon of &apos;{polygons}&apos;; check that both are of one place, and the CRS of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no patch of {path} has at least {min_valid:.0%} valid pixels (the best has {best_valid:.0%}); lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no patch of {path} that the mask touches has at least {min_valid:.0%} valid pixels; lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no statistics are published for it, {measured}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid pixel was found in {down} windows of {height} x {width} pixels, nor among others spread evenly over the raster; check its nodata value, mask and alpha, or give an extent that holds imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vector is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vector repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the examples lies on a patch that is compared; give points or polygons on ground that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the {settings_count} settings can be made; the first, {first_skipped_title}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available for {name} on {processor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known for lack of memory, and taken as declared: {beyond_memory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that could be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers is {numbers}, and ArcGIS reads float32 alone; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers such as reflectance around {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an unknown origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only it has a band {distinctive}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the class {names!r} lies within the scene, needs at least 2; label a second class there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onnxruntime has CUDA, but it did not start: check the NVIDIA driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onnxruntime has its CUDA provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out is for datasets, and {path} is a set, whose clusters go into its own folder; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out is {out}, needs a file name that ends in .onnx; its card goes beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once, {lanes} side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory on {tiles} tile(s) of {side} px; use a smaller tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {layout!r} has shape {output_shape}, the card&apos;s layout {kind!r} needs {want}; run `terrapatch inspect` on the model and mend patch_px, dim or the token counts of its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {layout!r} has {count} group(s) of vectors per patch, its card names {groups_count}; mend the groups of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {name!r} holds tokens: {output_dim} numbers per {patch_px} px patch, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {name!r} is a map {order}: {output_dim} numbers per {patch_px} px patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {name!r} is one vector of {output_dim} numbers per window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of {overlap} px does not fit a tile of {tile_px} px; use 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of {overlap} px is {overlap_patches} whole patches, the tile has {tile_patches}; use at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlapping is {overlapping!r}, needs to be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition {file} is damaged or missing ({error}); run the same `terrapatch embed-many` again, which makes it anew, after the folder of the scene was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition {number} holds other vectors than the manifest says; run the same `terrapatch embed-many` again, after the folder of the scene was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch is {patch_px} px, needs at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch is {patch} px, needs to be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch of {patch} px is not a multiple of the {own} px patch of encoder {encoder}; for finer vectors use refine 2 or 4, or a finer resolution</source>
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
        <source>patches</source>
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
        <source>pixels as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give --multiply {factor:g}, or imagery in that unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give imagery in that unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places lie on no grid, so row and col cannot be held against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places outside of their coordinate system ({crs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places that disagree with their row and col</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {first_lost:.10g},{second_lost:.10g} lies on a patch without a vector (too few valid pixels); the nearest patch that has one is around {x:.10g},{y:.10g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {first_point:.10g},{second_point:.10g} lies on no patch of {path}, which reaches from {west:.6g},{south:.6g} to {east:.6g},{north:.6g}; give longitude and latitude of a place that has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {x:.10g},{y:.10g} is outside the grid of {path}, which reaches from {xmin},{ymin} to {xmax},{ymax}; give a point inside, in the coordinate system of the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points have no extent and lie on no lattice: each stands for a square of {side:.4g} {unit}; --side says another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points lie in rows and columns: each stands for its cell of {across:.6g} x {down:.6g} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position {first_outside} is not among the {count} vectors; needs 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power or amplitude, not decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision fp16 is for graphics cards: on a processor most operations are computed in 32 bits anyway; compare its speed with fp32, or use int8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision int8 is for the processor; use fp16 on a GPU, or device cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision is {wanted!r}, needs to be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precisions holds {precision!r}, needs some of {choices}; change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing encoder {encoder} for the graphics card, once: seconds for a small encoder, about half a minute for one of 300 million parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset is {preset!r}, needs to be one of {choices}; choose one of these</source>
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
        <source>product is {product!r}, needs to be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantization of {name} is {told}, needs scale and offset as numbers or lists of them; correct the footer emb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raster {path} does not exist; check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>really variable when run: {varying}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refine is {refine}, needs to be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refine {refine} shifts the grid by {patch}/{patch_step} px, which is not a whole number; use a patch that is a multiple of {patch_step} px, or refine 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflectance (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflectance in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflectance or otherwise scaled already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number in CRS units per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution is {resolution:g} {unit}, larger than all of {raster}, which is {size}; give a number in {unit}, the unit of its CRS ({own})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution is {resolution}, needs to be above 0 CRS units per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution: metres per pixel of the training imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rim effect: patches at a tile&apos;s rim have cosine {outermost:.3f} (least {least:.3f}) to the same ground inside another tile, from {margin_px} px on {reached:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocchio: towards positives, away from negatives, by cosine; from one example on. mean: mean of positives; counterexamples are left out of the hits only. probe: logistic classifier, which needs counterexamples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row and col are not whole numbers in all rows, so places cannot be held against them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row and col are swapped: row counts across and col down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a vector: {missing:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on macOS {macos}, needs {first_oldest_macos} or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on {libc} {libc_version}, needs glibc {needed} or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale in geoemb:quantization of {source} is {scale!r:.80}, needs to be a number, or an object that names an array; correct the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling expression {expression!r} is unknown, known are log10 and decibel; mend the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling {kind!r} is not bound to a layer or is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling {type!r} has {value_count} values for {key}, needs one or {bands} (one per band); mend the encoder&apos;s card or choose as many bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling: the statistics of the layer&apos;s sensor are used; write the model&apos;s own into the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling: {scaling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed is {seed}, needs 0 to {most}; choose another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor table {table} cannot be read ({error}); reinstall TerraPatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor {id} has no band {name!r}; choose one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor {sensor_id!r} is unknown; choose one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor-bands were given without a sensor; give --sensor too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor: {reason}; bands {mapping}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shard is {shard!r}, needs I/N with I from 0 to N-1, such as 0/4; give it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side is {side:g}, needs to be above 0 metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs alone are not stored in Zarr; choose GeoParquet for binary, or int8 for Zarr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs alone cannot be bands of a raster; choose GeoParquet for binary, or int8 for the COG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth is {smooth}, needs 0 to 20 rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solar panels, not clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spatial:transform of {source} is {transform!r:.80}, needs six numbers of an affine transform ({error}); correct the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardization_mean {mean} and _std {deviation} need {bands} numbers each, one per band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics of the layer&apos;s sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtract is {subtract}, needs to be a number; 0 leaves the pixels as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffix tokens: what the tokens behind the patches stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables of embeddings need the package pyarrow, which this engine lacks ({error}); set the engine up again, or install it into the engine&apos;s Python (pip install pyarrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {key} is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes squares only: {larger_height} x {larger_width} px runs, {oblong} not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes windows of {tile_px_height} x {tile_px_width} px only, as it declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes windows with a {first_fixed} of {sides} px only, as it declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {batch} tiles at once, as it declares; a last batch is filled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes at some patches; cut to its region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes there ({error}); cut to its region, or assign another CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours of the patches cannot be written to {path}; free some space there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the converted file gives {given_shape} numbers for {wanted_shape} of the encoder, {given:.0%} of them finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinate system of the places is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of {raster} is not known, and encoder {encoder} takes one: {told}; give --date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derived graph cannot be loaded ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again, it goes on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoder that was sent has SHA-256 {found}, needs {sha256}; send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoder wants pixels of {encoder_resolution:g} m, and all of {raster} is {source_width} x {source_height} m; use resolution &apos;native&apos; or a number in {unit} ({own}), or another encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine before it, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment variable {python_variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the examples have vectors of {first_direction_shape} numbers, the searched set {second_matrix_shape}; use examples of the same encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first run measures the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder .venv-engine of the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grids of {before} and {after} differ: vectors of the second are averaged over each patch of the first, which softens small changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index in {folder} is damaged ({error}), and all vectors are read; run `terrapatch index` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index in {folder} is of an earlier state of the dataset, and all vectors are read; run `terrapatch index` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index takes {needed_gb:,.1f} GB, the disk of {path} has {free_gb:,.1f} GB free; make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input takes int8, so pixels of 8-bit imagery go in less 128, -128..127, and other imagery is mapped to that range; write offset 0 into the card where the model wants 0..127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input takes uint8, so pixels of 8-bit imagery go in as they are, 0..255, and of other imagery the 2nd to 98th percentile is mapped to 0..255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input takes {dtype}, so pixels go in as they are, rounded and clipped to {min}..{max}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels lie on {positions_count} patches that have a vector, {found}; needs at least 2 classes: label places inside the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile is mapped to 0..1; write the training statistics into the card</source>
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
        <source>the patch around {x:.10g},{y:.10g} is given both as an example and as a counterexample; drop one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patches of layer &apos;{layer}&apos; do not lie on one grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patches of layer &apos;{name}&apos; do not lie on one grid, as reprojected, edited or merged layers do not, and this tool needs one; use a layer as Embed raster wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern of the place in the tile was taken out of {centred:,} of {held_count:,} scenes; give --center-positions on or off into a new folder for vectors of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place in the tile explains {share:.0%} of the variance of the vectors (limit {limit:.0%})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the places lie on no common grid, so they become a layer of polygons; tools that need a grid refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probe has 0 {sign} examples, needs at least 1 of each sign; mark one, or use method rocchio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the projection in {path} takes vectors of {encoder}, {embeddings_path} holds those of {encoder_tag}; apply it to a set of the same encoder, or fit a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the raster has no coordinate reference system, so clusters.gpkg gives no areas; assign one to get them</source>
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
        <source>the scene has no CRS, needs one to lie beside others; assign it, such as by gdal_edit.py -a_srs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheduler at {address} was lost ({kind}: {error}); run the same command again, which goes on with the scenes that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search has 0 positive examples, needs at least 1; mark a patch that looks as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set holds 0 patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set is whole: its patches rise within their grid, and its arrays agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting {python_setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table does not tell what made its vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the temporary folder {folder} cannot be written ({reason}); free some space there, or set another temporary folder in the Processing options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time axis gets one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {positives_count} positive and {negatives} negative examples cancel out to a zero vector, which has no direction to search; add or remove an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {sign} examples are {dtype} of shape {rows_shape}, need integer positions [m] or float vectors [m, D]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {sign} examples have vectors of {second_rows_shape} numbers, the others {dim}; use examples of the same encoder</source>
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
        <source>these lists make {settings_count} settings, a sweep takes {most_settings} at most; shorten some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they reach from {xmin}, {ymin} to {xmax}, {ymax} in {where}; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is level 1C, the statistics are of level 2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this makes {story}; the disk of {out} has only {free_gb:,.1f} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model takes one tile at a time, got {pixels_count}; use batch 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this onnxruntime has no {name} provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would make {story}, and the disk of {out} has {free_gb:,.1f} GB free; choose a coarser resolution, a larger patch or a smaller extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those it was fitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads is {threads}, needs to be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold is {threshold:g}, needs to be above 0 deviations; 3 is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile of {asked} px: encoder {encoder} gives one vector per tile, and patches are squares; give one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile of {tile_px} px is not a whole number of {patch} px patches; use {smaller} or {larger}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these, or a smaller patch than {patch} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile: {error}; give 256, or 256x512 for 256 px down and 512 px across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles of {tile} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles of {tile} px and more were not tried: one may take over {longest_seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens before the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens behind the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens is {tokens!r}, needs to be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens: {tokens} at {tile} px fit {count} x {tile_height} x {tile_width} + {extra}, but patch tokens do not answer to their own ground; check prefix, suffix and groups of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top is {top}, needs at least 1; ask for one hit or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown is {unknown:g}, needs to be a probability from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by its metadata; mean and standard deviation are measured on the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by the colours that its bands are named after; mean and standard deviation are measured on the layer</source>
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
        <source>uv could not install Python 3.12. See the log, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of the type {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values up to {high:.4g} are not {unit}, {measured}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors for every patch of a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}, so they are not normalised; TerraPatch compares directions alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}: one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and a GeoTIFF holds at most {most_bands} bands; choose GeoParquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and embedding.json says {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors of tiles need square tiles; give one number for a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors of {alphaearth} have length 1, and these have {least:.3f} to {most:.3f}: the file may be damaged, or of another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors reach {peaks:.4g}, and float16 holds at most {half_max:g}; choose float32 or int8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors that repeat an earlier one exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors with NaN or infinite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was ended by signal {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was ended by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was killed (SIGKILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was told to end (SIGTERM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wavelengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights lie beside it in {weights}</source>
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
        <source>whether its numbers are {unit} is not known, {measured}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it ran {job!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window: {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers are given for a scheduler at an address, which has its own; leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers are given without a scheduler; add --scheduler local, or leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero vectors, which cannot be compared</source>
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
        <source>{bands} (group {group}) filled with the card&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with {found:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} computed from {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} and {after} are in different coordinate systems; reproject one of the rasters, and embed it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} and {after} share {patches_count} patches of ground, need at least {fewest_pairs}; give sets of the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} holds vectors of {encoder_tag}, {after} those of {other_encoder}, and these do not compare; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} is not the card of an encoder and would be replaced; give another name for the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in one place.</source>
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
        <source>{copy} is there already; give the encoder a folder of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches are left out, because their vectors are zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches is left out, because its vector is zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} patches are slow to draw and search in QGIS; a smaller extent, or coarsen, makes them fewer</source>
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
        <source>{count} groups of patch tokens, one after another: one per group of bands, most likely</source>
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
        <source>{count} of {vectors} vectors are {what} and belong to no group; embed again with a larger --min-valid, or with another encoder or precision</source>
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
        <source>{count} token(s) behind the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damage}; making it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset} cannot be read at rows {start} to {stop} ({error}); check the file or the connection, then try again</source>
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
        <source>{done:,} of {total:,} {called}</source>
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
        <source>{file} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); give another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run `terrapatch embed` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose the sweep.json of a sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as Parquet ({error}); check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a classifier of this version ({error}); make it anew with `terrapatch classify`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read; import the table again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}); choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); close the programs that have it open, or make {folder} writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written into {above}; give a file in a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be probed (exit {returncode}: {last_lines}); write a card beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} crashed ONNX Runtime while it was probed ({name}); it cannot be used here, try another export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say where its pixels lie; put the tile&apos;s land mask {file_stem}.tiff beside it, or give it by --grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} gives {items} for a tile of {tile} px: not a grid of tokens, a map or a vector; export the encoder&apos;s tokens [batch, tokens, dim] or feature map [batch, dim, rows, cols]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has SHA-256 {found}…, the card of {encoder} names {wanted}…; restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no card {card} beside it that can be read. Add it with the plus: that makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column {missing}, needs those of stac-geoparquet; it has {column_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has other columns than {first_files} ({names} ...); give one kind of table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {layers_count} layers ({layers}); name one: &apos;{file}{layer}{first_layers}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {dtype} of shape {numbers_shape}, needs int8 [height, width, dimensions]; give the grid of a Tessera tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a link to {beside}, outside of the model&apos;s folder; put the file itself there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is cut short; run `terrapatch index` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: components have shape {components_shape}, mean {mean_shape}, and these must agree; run `terrapatch reduce` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither a STAC ItemCollection nor an item (its type is {kind!r}); give one of these, or a text file with a GDAL name on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a projection ({error}); run `terrapatch reduce` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a tokenizer ({error}); restore the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a whole Parquet file ({error}); fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not called .gpkg, which the file of a layer is; give such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not called .parquet, which the file is; give such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not of schema {needed!r}, which this version reads; give another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there; a Tessera tile is NAME.npy and NAME_scales.npy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there; give a set that `terrapatch reduce` wrote, or its {projection_file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is of another state of the dataset; run the same `terrapatch embed-many` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already and holds other things than patches of {path}; give another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already; give another name, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} keeps weights in a separate file that is missing; put {missing} beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} keeps weights in {stored}, its card names {named}; write a new card with `terrapatch inspect`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} needs more than {memory_gb:.0f} GB to be probed; write a card beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ran at none of {tried_count} shapes, from {first_tried} to {last_tried} ({complaint}); write a card beside the file with the right window and bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} reads words by {tokenizer}, which is missing; put that file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says schema {schema!r}, this version reads {needed!r}; run `terrapatch embed` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}, needs exactly one image of 4 or 5 dimensions; write a card beside the file that says what each input is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}; what {tensor!r} carries is not known: write a card beside the file that says what each input is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes {size} tiles at once, and gives a tile other vectors when the others change; export the model for one tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not probed within {seconds:.0f} s; write a card beside the file that says what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written without its origin or style: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: metadata {metadata_key!r} is not JSON ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type {name}, which numpy arrays cannot have; export the model with float32 inputs and outputs: its inside may stay {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}{weights} has SHA-256 {found}…, its card was written for {sha256}…; restore the file, or write a new card with `terrapatch inspect`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_stray} is for {other}, and {source} is read as {kind}; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); make room, or see that the folder can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} could not be written ({reason}); run the same command again to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not hold an engine of this version. Set the engine up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not hold an installer of TerraPatch&apos;s engine. Choose the folder that &apos;Save an installer for another computer…&apos; made; it holds a folder &apos;wheels&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no {manifest_file} ({reason}); run `terrapatch embed-many` to the end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run of something else ({identity}); give another folder, or delete this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run; repeat the same `terrapatch embed` command to finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds another embedding set ({identity}); give another folder, or delete this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no embedding set (no {metadata_file}); give the folder that `terrapatch embed --out` wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no vectors of tiles ({error}); run Embed raster with tokens &apos;tile&apos; or &apos;both&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}) and no sweep, needs to be empty; give another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}), needs to be empty; give another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds the packages of another version of TerraPatch. Save the installer again with the version of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds {what} already; give another folder, or add --overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, needs to be a folder; give another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is an installer for Python {python_text}, this computer has {versions}. Install that version of Python, or save an installer for one that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is an installer for {other}, this computer is {title}. Save one for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is damaged (its CRS: {error}); run `terrapatch embed` into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is damaged ({error}); run `terrapatch embed` into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {shape}, needs {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {vectors_shape}, index.npy {index_shape}, valid.npy {valid_shape}, and these must agree; run `terrapatch embed` into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is damaged: {wrong}; run `terrapatch embed` into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder; give the folder that `terrapatch embed --out` wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} may not hold files that large, by its file system or a limit of this account; give a folder elsewhere, or embed a smaller extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}: all of them would be cut off; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}: clusters and find similar follow it; embed with --center-positions auto to take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}: rounded and cut off there, little is left of them; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}: the mean of each place is taken out; --center-positions off leaves it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}: the mean of each place over moved copies of tiles is taken out; --center-positions off leaves it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{four_bands} as files called {product} mostly are; give bands to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} bands were given, encoder {encoder} needs at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} bands were given, encoder {encoder} needs {need} ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} bands were given, encoder {encoder} needs {need} ({names}), or {fewer_count} ({fewer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} sensor-bands were given for {needed} bands of {raster}; name one for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} wavelengths were given for {needed} bands; give one for each, in µm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grid_count:,} patches, up to {size_gb:,.1f} GB of vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} x {width} px fails ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} x {width} px gives {values_shape} in place of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} hits in {scenes} scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} of {passing}{above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} needs more memory than there is ({error}); close other programs, or choose a smaller extent, tile or batch</source>
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
        <source>{last_records_title} is skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} holds {written:,} patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layouts_count} outputs can hold vectors ({told}); {first!r}, the deepest, is proposed; for another, put it first among outputs of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_out:,} of {rows:,} rows are left out, for want of a vector or a place</source>
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
        <source>{metres:g} m are about {degrees:.3g} degrees</source>
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
        <source>{missing:,} of {rows_count:,} scenes are not marked yet by which patches are the newest, and all of theirs count; run the same `terrapatch embed-many` to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} cannot read texts of {length} tokens ({error}); mend the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} gives NaN or infinite numbers for texts; export it again in full precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} gives texts as {vectors_shape}, patches have {wanted} numbers: both must be projected into one space; mend text.output of the card, or outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has no output {output!r}; mend text.output of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} keeps weights in {outside}; export the text tower as one file, below 2 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} takes inputs {types}, its card names {named}; mend the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (version {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} beside {file} is not an encoder card (it has no schema terrapatch-encoder-1) and was looked past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column of vectors (lists of numbers, or one column a dimension); its columns are {schema}; give a table of embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the hash {found}…, its server states {wanted}…; nothing was kept, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {candidates_count} columns that may hold the vectors ({candidates}); name one by --vectors</source>
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
        <source>{name} in geoemb:quantization of {source} is {value!r:.80}, needs a number; correct the attribute</source>
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
        <source>{name} is a pattern of remote names, which are not listed; give a text file of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; remove it, or give another raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value!r}, needs to be one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be {needed} (got {found}): choose a file of examples that was saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of a system that the engine is {system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} without the global lock, needs an ordinary build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} without venv; on Debian and Ubuntu, `sudo apt install python3-venv` adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, needs {versions}</source>
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
        <source>{near:.0%} of the places lie within one patch ({ground:.4g}) of another class: a patch there holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{netloc} cannot be reached ({reason}); check the network and the proxy, then try again: what was fetched so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{netloc} gives {url} only to accounts that have accepted its licence (HTTP {error_code}); accept it on {page}, and set the variable HF_TOKEN to a token of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{netloc} has no time for {url} now (HTTP {error_code}); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offset:g} is subtracted from the pixels: Sentinel-2&apos;s processing baseline {number} adds it (the darkest are {dark}); give --subtract 0 to leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} cannot be loaded: {text}; check it with `terrapatch inspect`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} gives outputs {outputs}, its card names {output!r}; mend outputs of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} has {size_gb:.2f} GB, one ONNX file holds less than {largest_file_gb:.2f} GB; export it with its weights in a separate file (external data), or in half precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model; give a file that was exported as .onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file that is missing; put that file beside it ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, which ONNX Runtime cannot find beside a name that is not UTF-8; rename the file or its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, {file}, that is missing; put that file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} needs a newer ONNX Runtime than {version}; install a newer one, or export the model for an older opset ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} takes inputs {inputs}, its card names {wanted}; mend inputs of the card, or move it away: `terrapatch inspect` proposes another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} takes windows with a {axis} of {fixed} px, its card says {window}; mend the window of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} takes {bands} bands, its card names {bands_count}; mend bands of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} takes {batch} tile(s) at once and no other number, its card says batch {card_batch}; write {batch} into the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} takes {dates} dates at once, TerraPatch gives one; export the model for one date (Prithvi: num_frames=1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} takes {needed_gb:,.1f} GB, the disk of {parent} has {free_gb:,.1f} GB free; make room, or use the encoder where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file} uses operators that ONNX Runtime {version} does not know; export it with standard operators ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onnx_file}: input {tensor!r} has {declared_count} dimensions {declared}, its card names {tensor_dims}; mend the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} holds {number}, needs pixels of at least {least}; change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} holds {word!r}, needs {told}; change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is for encoders that want certain numbers; mosaiks takes any, leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers per {patch_px} px patch</source>
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
        <source>{out} already holds this embedding set; nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (whether {path} has changed since cannot be told; give another folder to embed it anew)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} already holds this reduction; nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} cannot be written ({error}); choose another place for the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} has the ending {ending}, needs one of {choices}; rename it, or say --format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} holds another embedding set; give another folder with --out, or delete this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is a folder, and not a Zarr store; give another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is the raster itself and would be replaced; give another name for the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{overlap} px of overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partial} cannot be read ({error}); delete that folder to start the run afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partial} of an interrupted run is damaged; beginning afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} cannot be renamed to {folder} ({reason}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is left of an earlier setup and cannot be removed. Close other programs, then try again.</source>
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
        <source>{path} cannot be opened as a raster ({error}); give a file that GDAL reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check the file with gdalinfo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose a file of examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a table of texts ({error}); give a CSV with a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); choose another place for the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot make an environment. See the log, or choose another Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} did not answer within {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not run as a Python ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not work. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has made the environment elsewhere than in {part}. Choose another Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has nothing within the extent, dates and names that were given; give others, or leave some out (a scene of it is {scene}{date})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has pixels without an area (geotransform {numbers}), needs some ground for each; georeference it, such as with gdal_translate -a_ullr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area that has valid pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area with valid pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed scenes that have valid pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds 0 points, needs at least 1: choose a file of examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({compound}); convert it to amplitude or decibels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no raster bands; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds only an alpha band, needs at least one band of imagery; give another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds other files ({inside}) and no set, needs to be empty; give another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds other files ({others}) and no dataset, needs to be empty; give another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds vectors of encoder {theirs}, not of {ours}, and those of two encoders cannot be compared; give another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds vectors of two kinds ({key} {first_found} and {second_found}), which cannot be compared; remove the scenes of one, and run the same `terrapatch embed-many` again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {patches} patches, needs at least {least_patches} to compare numbers of clusters; embed a larger area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is Python {first_version}.{second_version}, needs 3.9 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, needs to be a folder; give another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not GeoJSON ({error}): choose a file that was saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there; give a table of embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there; give an embedding set, or a table of embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there; it may have been renamed or moved. Put it back, or repair the layer&apos;s source in its properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is placed by {placed_by} only, needs pixels on a grid of its CRS; warp it first, such as with gdalwarp, and give the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed while it was read, so that some vectors would be of old pixels and some of new ones; run the same command again once nothing writes into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made with {option} {found}, not {wanted}; give the same options, or another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was reduced to vectors of {dim} numbers, words have as many as the encoder gives; search the set that it was made of</source>
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
        <source>{precision}: cosine to full precision {cosine_mean:.4f} (least {cosine_min:.4f}) on {patches} patches of this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Installing it again did not help: rebuild the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Open the TerraPatch panel of QGIS and click &apos;Update the engine&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}). Choose another Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px} px = {size}, {area} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} does not run ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); check that it is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); give the land mask of the tile by --grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} cannot be read ({error}); check the file with gdalinfo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} cannot be read at row {row}, column {col} ({error}); the file may be damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} covers {bounds}, {finest} {finest_bounds}: assets of one scene need the same ground and CRS; warp them first, or choose others by --assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} has no CRS, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or give the raster a CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} has no CRS: places are in its own coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} has no band {missing}, which encoder {encoder} needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} has no bands {missing}, which encoder {encoder} needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} has {bands} band(s), encoder {encoder} needs {bands_count} ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} has {bands} bands without names, sensor {sensor_id} has {names_count} ({names}); say which they are with --sensor-bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} has {rows} x {cols} pixels, {file} has {first_shape} x {second_shape}; give the land mask of this tile by --grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} is of Sentinel-2&apos;s processing baseline {number}, which adds {offset:g}, but {below:.0%} of a band lie below {well_below:g}: it was taken off already; give --subtract {offset:g} if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} lacks bands that encoder {encoder} can do without: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raster} looks like Sentinel-2 since 25 January 2022, with {offset:g} added to its numbers (the darkest are {dark}), but does not say its processing baseline; if it is, give --subtract {offset:g}, or subtract it from the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate:,.0f} {called}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate:.1f} {called}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resolution:g} m per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; cannot be transformed to degrees ({error}); give it its CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1</source>
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
        <source>{role}; changing it changes the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}; changing it does not change the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}; the model refuses other values of it than plausible ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scales_file} has shape {scales_shape}, which does not fit {numbers_shape} of {file}; give both files of one tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenes} scenes, {patches} patches by {encoder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scene} failed: {failure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds_left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sensor} fits nearly as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of a worker cannot be written ({error}); make room there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} cannot be used as a name ({reason}); give another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} example {number} of {rows_count} has a vector that is zero or not finite, so nothing compares with it; choose another patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sink_name} did not take the features ({last_error}); check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sink_name} did not take the features; check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.3g} m pixels of type {dtype}</source>
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
        <source>{sought} in {dataset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources} has the same name as {other_sources}, which is another scene; give items ids of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be opened ({error}); give a raster, an .npy or Zarr grid, or a table of embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be opened as a Zarr group ({error}); give the folder of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be read ({error}); give a table of embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} does not tell its coordinate system; add it to the attributes of the store, such as proj:code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} does not tell where its pixels lie; add spatial:transform to its attributes, or coordinates x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has 0 arrays that may hold vectors (its arrays are: {arrays}); name one by --vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has only missing pixels there (nodata); choose another extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has the arrays {arrays}, and --vectors is {asked!r}; name one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {count} band, and embeddings have one band a dimension, 2 or more; give the raster of the embeddings, or embed this one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {count} bands of {kinds}, and AlphaEarth&apos;s files have 64 of int8; leave the product at auto, or say raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {found_count} arrays that may hold vectors ({found}); name one by --vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} holds 0 rows, needs at least one vector; give another table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} holds {array_shape} times, needs one; take one out, then import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is neither an .npy file nor a Zarr store, and Tessera&apos;s grids are; leave the product at auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} mixes coordinate systems: {crs} in {first_files} and {other_crs} in {file}; import them one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} names its scales {name!r}, and has no such array; fetch the store again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} is damaged: the self-test {what} while it used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} does not tell its coordinate system; --crs states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} does not tell what made its vectors; they are called {id}, and --encoder gives the right name: only vectors of one encoder are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} has no geometry (a column such as geometry or bbox, or lon and lat); its columns are {names}; name one by --geometry, or join places to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} holds points, lines and polygons together, needs polygons or points; give one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: SRID {codes} in its geometries; import each by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: {values} in column {name}; import each by itself, or give geometries of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} mixes the encoders {tags}, and their vectors do not compare; give a table of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: schema is {schema!r}, this version reads {needed!r}; reinstall TerraPatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} is there already; give another name, or add --overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} patches, spread evenly, stand for the {all} that you have picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is there already. Choose another folder, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} would be replaced; give another name, or add --overwrite</source>
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
        <source>{tokenizer} has {st_size_mb:,.0f} MB, a tokenizer may have {largest_tokenizer_mb:,.0f}; restore the tokenizer.json that the card was written for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} QGIS is not affected. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}{details} Choose another Python, or set the engine up again: Settings &gt; Options &gt; TerraPatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unusable} of {vectors_count} vectors are not finite and have no projection; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} cannot be had (HTTP {error_code}); see {page} for where it lies now, and add it as an encoder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} has SHA-256 {found}…, needs {wanted}…: it was damaged on the way or is another file. Nothing was kept; try again, and if that does not help, tell the authors of TerraPatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} has {size:,} bytes, the catalogue says {stated:,}; it is another file, and was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} sends more than the {whole:,} bytes that it announced; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} are {value!r}, need to be {needed} of JSON; check the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has a dimension of size {axis}, needs a name of {axes} or a size from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;bands&apos; or &apos;band_groups&apos; among them, and no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;height&apos; and &apos;width&apos;, and no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, encoding {encoding!r} needs &apos;bands&apos; among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs batch (or 1), bands, height and width in the model&apos;s order, perhaps with time; other sizes than 1 cannot be filled: export the model for one date, and write a fixed number of tiles as batch of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs each name once and &apos;batch&apos; first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, which hold {held} number(s) per tile; encoding {encoding!r} gives {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has dtype {dtype!r}, needs to be one of {dtypes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has fill {fill!r}, needs a number, or one for each of its bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has groups {groups}, needs different names, and none of {merges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has no encoding, needs one of {fitting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has the role {role!r}, encoding {encoding!r} is for {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has the unknown dimension {axis!r}, known are {axes} and fixed sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has the unknown encoding {encoding!r}, known are {encodings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has the unknown index {index!r}, known are {indices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has the unknown role {role!r}, known are {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has tokens of unknown kind {kinds}, known are {token_kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has {unknown_count} numbers for unknown, {encoding!r} needs {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds {bands}, needs names of bands of the card, each in one group and once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is a constant without a value; write the number or the nested list it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is computed from {of} of {first_lengths:g} and {second_lengths:g} µm, {index} needs {first} first and {second} second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is computed from {of}, {index} needs &apos;of&apos; with the names of two measured bands of the card: {first}, then {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} names bands in &apos;of&apos; and has no index; name one of {indices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {file} cannot be read ({error}); give a file of points, lines or polygons, such as a GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {file} cannot be transformed to the raster&apos;s CRS ({error}); give them in the raster&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {file} hold damaged geometries ({error}); mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {file} holds no features; give a file of points, lines or polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: groups belong to layouts &apos;tokens&apos; and &apos;map_last&apos;, it is {layout!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: layout {layout!r} is unknown, known are {layouts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: merge is {merge!r}, needs to be one of {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: patch_px is {patch_px} and dim {output_dim}, both need to be 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: prefix and suffix tokens belong to layout &apos;tokens&apos;, it is {layout!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; its bands are {bands_of_raster}. Give a raster that holds them, name the bands to take in their place with --bands, or use encoder mosaiks, which takes any bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds {values!r}, needs an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} {parts}; see docs/encoder-card.md for the keys of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: band {band!r} is computed from {lost}, which may be missing; put it into a group with fill too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: band {name!r} has wavelength {wavelength!r} with unit {unit!r}, needs a number in &apos;um&apos; or &apos;nm&apos;, and leave wavelength_um out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: band_groups are {groups}, need different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: bands is empty though bands_flexible is false; list the bands in model order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: bands {twice} are there twice, indices and band_groups need different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: bands_flexible is true, indices and band_groups need it to be false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: batch is {batch} and the pixels have dimensions {pixels_dims}, needs a number from 1 and &apos;batch&apos; as first dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: data_files are {data_files}, needs names of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: every band may be missing, needs one that is in no group with fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: id is {encoder!r}, needs to be of 1 to 64 letters, digits, dots, hyphens and underscores, a letter or digit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} has the dimension &apos;band_groups&apos;, needs the role &apos;mask&apos; and band_groups on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} tells where a tile lies, needs a dimension &apos;batch&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: outputs is empty, needs the tensor that holds the vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: pixel_unit is {pixel_unit!r}, needs to be one of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: scaling &apos;sensor&apos; knows measured bands alone, not indices and band_groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: scaling expression {expression!r} is unknown, known are {processing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: scaling holds {item!r}, needs objects with a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: scaling {kind!r} is unknown, known are {scaling_keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: scaling {kind!r} lacks {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: schema is {schema!r}, this version reads {needed!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: similarity is {similarity!r}, needs to be one of {similarities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: text is for one vector a patch, outputs have groups; leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: text.length is {length}, needs to be 1 to {most_tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: text.pad_id is {pad_id}, needs to be 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: text.templates are {templates_count}, needs {most_templates} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: text.templates hold {template!r}, needs sentences of at most {longest_template} letters with one {{}} in place of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: text.{key} is {digest!r}, needs a SHA-256 of 64 digits in hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: text.{key} is {name!r}, needs a file {suffix} beside the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: text.{key} is {number}, needs a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the model gives one vector for a window of {tile} px, and patches are squares; export its tokens or feature map, or export it for a square window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: weights lie in {name!r}, which is not a file beside the model; export the model again with its weights in a file of the same folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: window default is {tile} though square_only is true; one of them is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: window has min {least}, default {tile}, max {most}, needs 1 or more, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: window has multiple_of {step}, needs 1 or more, and overlap {overlap}, needs 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: window holds {error}; see docs/encoder-card.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {band} has a wavelength of {wavelength:g} µm, needs to be above 0 and at most {longest_wavelength_um:g}{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {count} inputs have the role &apos;pixels&apos;, needs exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} is {items!r}, needs a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name} is {value!r}, needs {plain}; see docs/encoder-card.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without:,} features without a class or a geometry are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} workers at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} changed since the set was made: the checksum is another</source>
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
